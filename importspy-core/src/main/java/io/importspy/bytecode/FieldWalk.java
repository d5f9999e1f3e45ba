package io.importspy.bytecode;

import io.importspy.bytecode.Supertypes.Supertype;
import io.importspy.bytecode.Supertypes.View;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a type, one type after the other: its own, then those of its superinterfaces and what is beyond them, then those
 * of its superclass (JVMS 5.4.3.2). A supertype is opened when it is its turn.
 */
final class FieldWalk implements Iterator<List<ObservedMember>> {

    /** A type on the walk, and whether all types on the way there are of one package. */
    private record Step(String internalName, Supplier<View> view, boolean inPackage) {}

    private final Supertypes supertypes;
    private final Predicate<String> name;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Set<String> types = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();
    private @Nullable View last;
    private boolean lastInPackage;

    FieldWalk(Supertypes supertypes, ObservedType type, Predicate<String> name) {
        this.supertypes = supertypes;
        this.name = name;
        steps.push(new Step(type.internalName(), () -> View.of(type), true));
    }

    @Override
    public boolean hasNext() {
        if (last != null) {
            pushSupertypes(last);
            last = null;
        }
        return !steps.isEmpty();
    }

    @Override
    public List<ObservedMember> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Step step = steps.pop();
        if (!types.add(step.internalName())) {
            return List.of();
        }
        View view = step.view().get();
        List<ObservedMember> declared = view.members(ObservedMember.Kind.FIELD, name);
        List<ObservedMember> visible = declared.stream()
                .filter(field -> types.size() == 1 || isInherited(field, step))
                .filter(field -> !field.isSynthetic() && !hidden.contains(field.name()))
                .toList();
        declared.forEach(field -> hidden.add(field.name()));
        last = view;
        lastInPackage = step.inPackage();
        return visible;
    }

    /** The superclass comes last, so that it goes first onto the stack. */
    private void pushSupertypes(View view) {
        List<Supertype> direct = Supertypes.direct(view);
        direct.stream().filter(supertype -> !supertype.isInterface()).forEach(this::push);
        for (int i = direct.size() - 1; i >= 0; i--) {
            if (direct.get(i).isInterface()) {
                push(direct.get(i));
            }
        }
    }

    private void push(Supertype supertype) {
        boolean inPackage = lastInPackage && supertype.isInPackageOfSubtype();
        steps.push(new Step(supertype.internalName(), () -> supertypes.open(supertype), inPackage));
    }

    private static boolean isInherited(ObservedMember field, Step step) {
        Access access = Access.of(field.modifiers());
        return access == Access.PACKAGE ? step.inPackage() : access != Access.PRIVATE;
    }
}
