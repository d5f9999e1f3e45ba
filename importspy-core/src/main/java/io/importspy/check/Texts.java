package io.importspy.check;

import io.importspy.declaration.AnnotationValue;
import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.Names;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeReference;
import java.util.function.Function;

/** How declarations are shown in messages: with simple names, as long as these tell what is meant. */
final class Texts {

    private Texts() {}

    /**
     * What was asked for and what is there.
     *
     * @param expected the contract's declaration
     * @param found the code's declaration
     */
    record Pair(String expected, String found) {

        /** Two texts that look the same with simple names differ in their packages, so that these are shown. */
        private static Pair of(Function<Names, String> expected, Function<Names, String> found) {
            Pair pair = new Pair(expected.apply(Names.simple()), found.apply(Names.simple()));
            if (!pair.expected.equals(pair.found)) {
                return pair;
            }
            return new Pair(expected.apply(Names.full()), found.apply(Names.full()));
        }
    }

    static Pair pair(TypeDeclaration expected, TypeDeclaration found) {
        return Pair.of(names -> header(expected, names), names -> header(found, names));
    }

    static Pair pair(MemberDeclaration expected, MemberDeclaration found) {
        return Pair.of(
                names -> DeclarationPrinter.print(expected, names), names -> DeclarationPrinter.print(found, names));
    }

    static String of(TypeReference type) {
        return DeclarationPrinter.print(type, Names.simple());
    }

    static String of(AnnotationValue value) {
        return DeclarationPrinter.print(value, Names.simple());
    }

    static String of(MemberDeclaration member) {
        return DeclarationPrinter.print(member, Names.simple());
    }

    /** The full header. */
    static String of(TypeDeclaration header) {
        return header(header, Names.simple());
    }

    /** A member as Java's own tools name it: {@code execute(Context)}. */
    static String signature(MemberDeclaration member) {
        if (!(member instanceof ExecutableDeclaration executable)) {
            return member.name();
        }
        return executable.parameters().stream()
                .map(Texts::parameter)
                .collect(java.util.stream.Collectors.joining(", ", member.name() + "(", ")"));
    }

    private static String parameter(ParameterPattern parameter) {
        return parameter instanceof io.importspy.declaration.Parameter one ? of(one.type()) : "..";
    }

    private static String header(TypeDeclaration header, Names names) {
        return DeclarationPrinter.print(header, names.inside(header));
    }
}
