package io.importspy.compatibility;

import static io.importspy.verdict.Incompatibility.both;
import static io.importspy.verdict.Incompatibility.source;

import io.importspy.bytecode.Access;
import io.importspy.declaration.Modifier;
import io.importspy.declaration.Modifiers;
import io.importspy.declaration.TypeKind;
import io.importspy.declaration.TypeName;
import io.importspy.declaration.TypeParameter;
import io.importspy.verdict.Incompatibility;
import io.importspy.verdict.RuleId;
import java.util.List;

/** The type itself: its access, its kind, its modifiers and type parameters (JLS 13.4.1 to 13.4.5, 13.5.1 and 13.5.2). */
final class HeaderRules implements Rules {

    @Override
    public void apply(ComparisonContext review, Changes changes) {
        compareAccess(review, changes);
        compareKind(review, changes);
        compareModifiers(review, changes);
        compareNesting(review, changes);
        compareTypeParameters(review, changes);
        compareName(review, changes);
    }

    /** To the JVM a protected nested type is public (JVMS 4.7.6), and the types around it are no matter. */
    private static void compareAccess(ComparisonContext review, Changes changes) {
        Access access = review.hierarchy().access(review.type());
        if (access.compareTo(review.promised().access()) >= 0) {
            return;
        }
        boolean links = Access.of(review.type().modifiers()).compareTo(Access.PROTECTED) >= 0;
        changes.add(IncompatibleChange.ofType(
                RuleId.TYPE_ACCESS,
                links ? source("JLS 6.6.1") : both("JLS 13.4.3"),
                "keep it " + word(review.promised().access())));
    }

    private static void compareKind(ComparisonContext review, Changes changes) {
        TypeKind promised = review.promised().kind();
        TypeKind found = review.type().kind();
        if (promised == found || (promised == TypeKind.CLASS && !found.isInterface())) {
            return;
        }
        // An interface that becomes an annotation interface asks more of those who implement it, which is said of its
        // methods.
        if (promised == TypeKind.INTERFACE && found == TypeKind.ANNOTATION) {
            return;
        }
        boolean onlyInterface = promised == TypeKind.CLASS;
        boolean compiles =
                onlyInterface && !review.isExtendable() && !review.promised().hasConstructor();
        boolean links = compiles && review.promised().members().stream().noneMatch(PromisedMember::isMethod);
        if (!links || !compiles) {
            changes.add(IncompatibleChange.ofType(
                    RuleId.TYPE_KIND,
                    new Incompatibility(!links, !compiles, basis(promised)),
                    "keep it " + article(promised)));
        }
    }

    private static String basis(TypeKind promised) {
        return switch (promised) {
            case ENUM -> "JLS 13.4.26";
            case RECORD -> "JLS 13.4.27";
            case CLASS -> "JLS 13.4";
            case INTERFACE, ANNOTATION -> "JLS 13.5";
        };
    }

    private static String article(TypeKind kind) {
        return switch (kind) {
            case CLASS -> "a class";
            case INTERFACE -> "an interface";
            case ENUM -> "an enum";
            case RECORD -> "a record";
            case ANNOTATION -> "an annotation interface";
        };
    }

    private static void compareModifiers(ComparisonContext review, Changes changes) {
        Modifiers found = review.type().modifiers();
        boolean extendable = review.promised().isExtendable();
        if (extendable && found.has(Modifier.FINAL)) {
            changes.add(now(Modifier.FINAL, "JLS 13.4.2"));
        }
        if (extendable && found.has(Modifier.SEALED)) {
            changes.add(now(Modifier.SEALED, review.type().kind().isInterface() ? "JLS 13.5.2" : "JLS 13.4.2"));
        }
        boolean isAbstract =
                found.has(Modifier.ABSTRACT) && !review.type().kind().isInterface();
        if (review.promised().isInstantiable() && isAbstract) {
            changes.add(now(Modifier.ABSTRACT, "JLS 13.4.1"));
        }
    }

    private static IncompatibleChange now(Modifier modifier, String basis) {
        return IncompatibleChange.ofType(RuleId.TYPE_MODIFIER, both(basis), "do not make it " + modifier);
    }

    /** An inner class has a hidden parameter in each constructor (JLS 8.8.9, 13.1), so the two are not the same to the JVM either. */
    private static void compareNesting(ComparisonContext review, Changes changes) {
        boolean nested = review.type().enclosing().isPresent();
        boolean both =
                review.promised().kind() == TypeKind.CLASS && review.type().kind() == TypeKind.CLASS;
        // Within an interface Java has no inner classes, and other languages do.
        if (!nested || !both || !review.promised().hasConstructor() || isWithinInterface(review)) {
            return;
        }
        boolean promised = review.promised().has(Modifier.STATIC);
        if (promised != review.type().modifiers().has(Modifier.STATIC)) {
            changes.add(IncompatibleChange.ofType(
                    RuleId.TYPE_STATIC, both("JLS 8.5.1"), (promised ? "keep it static" : "do not make it static")));
        }
    }

    private static boolean isWithinInterface(ComparisonContext review) {
        return TypeName.of(review.promised().header().name())
                .around()
                .flatMap(around -> review.promise().find(around.inSource()))
                .filter(outer -> outer.kind().isInterface())
                .isPresent();
    }

    private static void compareTypeParameters(ComparisonContext review, Changes changes) {
        List<TypeParameter> promised = review.promised().header().typeParameters();
        List<TypeParameter> found = review.type().declaration().typeParameters();
        // Where there were none, clients call the type by its raw name, and its members are compared as such.
        if (promised.isEmpty() || review.types().sameParameters(promised, found)) {
            return;
        }
        // A looser bound breaks as well: the capture of a wildcard has the bound of its parameter (JLS 5.1.10).
        changes.add(IncompatibleChange.ofType(
                RuleId.TYPE_TYPE_PARAMETERS, source("JLS 13.4.5"), "keep the type parameters"));
    }

    /** A type of another class that only happens to have the name that a nested one had. */
    private static void compareName(ComparisonContext review, Changes changes) {
        String promised = review.promised().header().name();
        boolean nested = promised.indexOf('$') < 0 && review.type().name().indexOf('$') >= 0;
        if (nested) {
            changes.add(IncompatibleChange.ofType(RuleId.TYPE_KIND, source("JLS 13.1"), "keep it within its class")
                    .finding("a type that is not nested, " + review.type().name()));
        }
    }

    private static String word(Access access) {
        return access == Access.PUBLIC ? "public" : "protected";
    }
}
