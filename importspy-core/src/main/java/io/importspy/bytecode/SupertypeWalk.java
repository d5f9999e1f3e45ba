package io.importspy.bytecode;

import io.importspy.archive.UndecidableException;
import io.importspy.bytecode.Supertypes.Supertype;
import io.importspy.bytecode.Supertypes.View;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * All supertypes of a type, the direct ones first, each once. A supertype is opened when those beyond it are asked for.
 *
 * <p>May be told to go round what cannot be opened; then it knows what it has missed.
 */
final class SupertypeWalk implements Iterator<Supertype> {

    private final Supertypes supertypes;
    private final boolean goesRound;
    private final Deque<Supertype> reached = new ArrayDeque<>();
    private final Deque<Supertype> unopened = new ArrayDeque<>();
    private final Set<String> names = new HashSet<>();
    private final Deque<UndecidableException> missed = new ArrayDeque<>();

    SupertypeWalk(Supertypes supertypes, ObservedType type, boolean goesRound) {
        this.supertypes = supertypes;
        this.goesRound = goesRound;
        names.add(type.internalName());
        reach(View.of(type));
    }

    @Override
    public boolean hasNext() {
        while (reached.isEmpty() && !unopened.isEmpty()) {
            open(unopened.removeFirst());
        }
        return !reached.isEmpty();
    }

    @Override
    public Supertype next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Supertype next = reached.removeFirst();
        unopened.addLast(next);
        return next;
    }

    /**
     * Makes sure that nothing was missed.
     *
     * @throws UndecidableException for the first supertype that could not be opened
     */
    void requireAll() {
        if (!missed.isEmpty()) {
            throw missed.getFirst();
        }
    }

    private void open(Supertype supertype) {
        try {
            reach(supertypes.open(supertype));
        } catch (UndecidableException e) {
            if (!goesRound) {
                throw e;
            }
            missed.add(e);
        }
    }

    private void reach(View view) {
        for (Supertype supertype : Supertypes.direct(view)) {
            if (names.add(supertype.internalName())) {
                reached.addLast(supertype);
            }
        }
    }
}
