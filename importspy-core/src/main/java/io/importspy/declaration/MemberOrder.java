package io.importspy.declaration;

import java.util.Comparator;

/**
 * The order in which members are written, whatever their order in the class file: enum constants as they are declared, since
 * that is their order at run time; then fields, constructors and methods, by name, number of parameters and text.
 */
public final class MemberOrder {

    /** The order without what tells overloads of as many parameters apart. */
    public static final Comparator<MemberDeclaration> BY_NAME = Comparator.comparingInt(MemberOrder::rank)
            .thenComparing(MemberOrder::name)
            .thenComparingInt(MemberOrder::arity);

    /** The whole order. */
    public static final Comparator<MemberDeclaration> INSTANCE = BY_NAME.thenComparing(MemberOrder::text);

    private MemberOrder() {}

    private static int rank(MemberDeclaration member) {
        if (member instanceof EnumConstant) {
            return 0;
        }
        if (member instanceof FieldDeclaration) {
            return 1;
        }
        return member instanceof ConstructorDeclaration ? 2 : 3;
    }

    private static String name(MemberDeclaration member) {
        return member instanceof EnumConstant ? "" : member.name();
    }

    private static int arity(MemberDeclaration member) {
        return member instanceof ExecutableDeclaration executable
                ? executable.parameters().size()
                : 0;
    }

    private static String text(MemberDeclaration member) {
        return member instanceof EnumConstant ? "" : DeclarationPrinter.print(member, Names.full());
    }
}
