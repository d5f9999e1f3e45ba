package io.importspy.bytecode;

import io.importspy.bytecode.Supertypes.Supertype;
import io.importspy.bytecode.Supertypes.View;
import io.importspy.classfile.Unreadable;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The methods of a type, one type after the other: its own, then those of its superclasses, and at last those of all its
 * superinterfaces (JVMS 5.4.3.3, 5.4.3.4). A supertype is opened when it is its turn.
 */
final class MethodWalk implements Iterator<List<ObservedMember>> {

    private final Supertypes supertypes;
    private final Predicate<String> name;
    private final ObservedType type;
    private final Overridden overridden = new Overridden();
    private final Set<String> classes = new HashSet<>();

    private View last;
    private boolean inPackage = true;
    private boolean atEnd;

    MethodWalk(Supertypes supertypes, ObservedType type, Predicate<String> name) {
        this.supertypes = supertypes;
        this.name = name;
        this.type = type;
        this.last = View.of(type);
    }

    @Override
    public boolean hasNext() {
        return !atEnd;
    }

    @Override
    public List<ObservedMember> next() {
        if (atEnd) {
            throw new NoSuchElementException();
        }
        if (classes.add(type.internalName())) {
            return overridden.pass(methods(last));
        }
        Optional<Supertype> superclass = Supertypes.superclass(last);
        if (superclass.isEmpty()) {
            atEnd = true;
            return new InterfaceMethods(supertypes, type, name).inherited(overridden);
        }
        if (!classes.add(superclass.get().internalName())) {
            throw Unreadable.supertype(type.where(), superclass.get().internalName() + " as a superclass of itself");
        }
        inPackage &= superclass.get().isInPackageOfSubtype();
        last = supertypes.open(superclass.get());
        return overridden.pass(methods(last)).stream().filter(this::isInherited).toList();
    }

    private List<ObservedMember> methods(View view) {
        return view.members(ObservedMember.Kind.METHOD, name);
    }

    private boolean isInherited(ObservedMember method) {
        Access access = Access.of(method.modifiers());
        return access == Access.PACKAGE ? inPackage : access != Access.PRIVATE;
    }
}
