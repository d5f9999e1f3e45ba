package io.importspy.check.type;

import io.importspy.declaration.Annotation;
import io.importspy.declaration.AnnotationValue;
import io.importspy.declaration.DeclarationPrinter;
import io.importspy.declaration.ExecutableDeclaration;
import io.importspy.declaration.MemberDeclaration;
import io.importspy.declaration.Names;
import io.importspy.declaration.Parameter;
import io.importspy.declaration.ParameterPattern;
import io.importspy.declaration.TypeDeclaration;
import io.importspy.declaration.TypeName;
import io.importspy.declaration.TypeReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How declarations are shown in messages: with simple names, as long as these tell what is meant. */
final class DeclarationText {

    private DeclarationText() {}

    /**
     * What was asked for and what is there.
     *
     * @param expected the contract's declaration
     * @param found the code's declaration
     */
    record Pair(String expected, String found) {

        /** Names are simple unless two types share one: then their packages tell what the difference is. */
        private static Pair of(Function<Names, String> expected, Function<Names, String> found) {
            Map<String, Set<String>> bySimpleName = new HashMap<>();
            Names recording = name -> {
                bySimpleName
                        .computeIfAbsent(TypeName.of(name).simpleName(), simple -> new HashSet<>())
                        .add(TypeName.of(name).inSource());
                return name;
            };
            Pair full = new Pair(expected.apply(recording), found.apply(recording));
            Names names = name -> {
                String simple = TypeName.of(name).simpleName();
                return bySimpleName.getOrDefault(simple, Set.of()).size() > 1 ? name : simple;
            };
            Pair pair = new Pair(expected.apply(names), found.apply(names));
            return pair.expected.equals(pair.found) ? full : pair;
        }
    }

    static Pair pair(TypeDeclaration expected, TypeDeclaration found) {
        return Pair.of(names -> header(expected, names), names -> header(found, names));
    }

    static Pair pair(MemberDeclaration expected, MemberDeclaration found) {
        return Pair.of(
                names -> DeclarationPrinter.print(expected, names), names -> DeclarationPrinter.print(found, names));
    }

    /** A member that was asked for, and those of its name that are there; of these no more than a message shows. */
    static Pair pair(MemberDeclaration expected, List<MemberDeclaration> found, int shown) {
        return Pair.of(names -> DeclarationPrinter.print(expected, names), names -> {
            List<String> texts = found.stream()
                    .map(member -> DeclarationPrinter.print(member, names))
                    .distinct()
                    .limit(shown + 1L)
                    .toList();
            return texts.stream().limit(shown).collect(Collectors.joining("; ", "only ", ""))
                    + (texts.size() > shown ? "; …" : "");
        });
    }

    /** An annotation that was asked for, and those of its type that are there. */
    static Pair pair(Annotation expected, List<Annotation> found) {
        if (found.isEmpty()) {
            return new Pair(DeclarationPrinter.print(expected, Names.simple()), "no such annotation");
        }
        return Pair.of(
                names -> DeclarationPrinter.print(expected, names),
                names -> found.stream()
                        .map(annotation -> DeclarationPrinter.print(annotation, names))
                        .collect(Collectors.joining(" ")));
    }

    /** A type within a piece of advice, where no second text tells it from another of its simple name. */
    static String of(TypeReference type) {
        return DeclarationPrinter.print(type, Names.full());
    }

    /** A value or an annotation within a piece of advice. */
    static String of(AnnotationValue value) {
        return DeclarationPrinter.print(value, Names.full());
    }

    static String of(MemberDeclaration member) {
        return DeclarationPrinter.print(member, Names.simple());
    }

    /** A parameter by the simple name of its type, as in a signature. */
    static String of(ParameterPattern parameter) {
        return parameter instanceof Parameter one ? DeclarationPrinter.print(one.type(), Names.simple()) : "..";
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
                .map(DeclarationText::of)
                .collect(Collectors.joining(", ", member.name() + "(", ")"));
    }

    private static String header(TypeDeclaration header, Names names) {
        return DeclarationPrinter.print(header, names.inside(header));
    }
}
