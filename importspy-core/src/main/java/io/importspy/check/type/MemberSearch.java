package io.importspy.check.type;

import io.importspy.bytecode.ObservedMember;
import io.importspy.bytecode.ObservedType;
import io.importspy.bytecode.TypeHierarchy;
import io.importspy.declaration.ConstructorDeclaration;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.MethodDeclaration;
import io.importspy.declaration.NamePattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the members that an entry means. They are looked up as the JVM does it, in the type and then in its supertypes (JVMS
 * 5.4.3), and supertypes are opened only as far as that goes.
 *
 * @param inspection the type
 * @param written the member as the contract writes it
 */
record MemberSearch(TypeInspection inspection, MemberDeclaration written) {

    /**
     * The members that the contract may mean: for a field those of its name, for a method or constructor those that have the
     * parameters as well. At most one, unless a pattern is written.
     */
    Stream<ObservedMember> candidates() {
        if (isPattern()) {
            return sameName().filter(this::fits);
        }
        Optional<ObservedMember> own = own();
        return own.isPresent() ? own.stream() : sameName().filter(this::fits).limit(1);
    }

    /**
     * What the type declares itself hides and overrides everything else, and mostly is what was meant. Of methods that differ in their results
     * alone, which compilers of other languages make (JVMS 4.6), it is the one with the result that is written.
     */
    private Optional<ObservedMember> own() {
        ObservedMember first = null;
        for (ObservedMember member : declared()) {
            if (member.isSynthetic() || !fits(member)) {
                continue;
            }
            if (returnsWhatIsWritten(member)) {
                return Optional.of(member);
            }
            first = first == null ? member : first;
        }
        return Optional.ofNullable(first);
    }

    private boolean returnsWhatIsWritten(ObservedMember member) {
        return !(written instanceof MethodDeclaration method)
                || inspection
                        .comparison()
                        .inside(method.typeParameters(), List.of())
                        .same(method.result(), ((MethodDeclaration) member.declaration()).result());
    }

    private List<ObservedMember> declared() {
        if (written instanceof ConstructorDeclaration) {
            return inspection.type().constructors();
        }
        return written instanceof ExecutableDeclaration
                ? inspection.type().methods(written.name())
                : inspection.type().fields(written.name());
    }

    private boolean fits(ObservedMember member) {
        return !(written instanceof ExecutableDeclaration executable)
                || MethodMatch.fits(inspection, executable, member);
    }

    /** The members of the kind and name that the contract writes, whatever their parameters. */
    Stream<ObservedMember> sameName() {
        if (written instanceof ConstructorDeclaration) {
            return inspection.type().constructors().stream().filter(member -> !member.isSynthetic());
        }
        String name = written.name();
        boolean isMethod = written instanceof ExecutableDeclaration;
        TypeHierarchy hierarchy = inspection.hierarchy();
        ObservedType type = inspection.type();
        if (name.indexOf('*') < 0) {
            return isMethod ? hierarchy.methods(type, name) : hierarchy.fields(type, name);
        }
        Predicate<String> matching = found -> NamePattern.matchesSimple(name, found);
        return isMethod ? hierarchy.methods(type, matching) : hierarchy.fields(type, matching);
    }

    private boolean isPattern() {
        return written.name().indexOf('*') >= 0
                || (written instanceof ExecutableDeclaration executable && MethodMatch.isPattern(executable));
    }
}
