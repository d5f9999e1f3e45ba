package io.importspy.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads back what is printed of declarations that nobody would write, AspectJ's wildcards among them. */
final class RandomRoundTripTest {

    private static final int SEED = 20261122;
    private static final int COUNT = 1_000;
    private static final Scope SCOPE = Scope.of(
            List.of("java.util.Map", "java.util.List", "com.acme.spi.AllKinds", "com.acme.Outer$Inner", "com.acme.T"));

    @ParameterizedTest
    @EnumSource(names = {"CLASS", "INTERFACE", "ANNOTATION"})
    void members_are_read_back(TypeKind kind) throws DeclarationException {
        RandomMembers members = new RandomMembers(new Random(SEED), false);
        TypeDeclaration header = header(kind, new Random(SEED));
        List<String> variables =
                header.typeParameters().stream().map(TypeParameter::name).toList();
        for (int i = 0; i < COUNT; i++) {
            MemberDeclaration member = members.member(kind, variables, i);
            for (Names names : List.of(Names.full(), Names.in(SCOPE))) {
                String text = DeclarationPrinter.print(member, names.inside(header));
                assertThat(DeclarationParser.parseMember(text, SCOPE.inside(header)))
                        .as(text)
                        .isEqualTo(member);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void headers_are_read_back(TypeKind kind) throws DeclarationException {
        Random random = new Random(SEED);
        for (int i = 0; i < COUNT; i++) {
            TypeDeclaration header = header(kind, random);
            for (Names names : List.of(Names.full(), Names.in(SCOPE))) {
                String text = DeclarationPrinter.print(header, names);
                assertThat(DeclarationParser.parseType(text, SCOPE)).as(text).isEqualTo(header);
                assertThat(DeclarationParser.parseDeclaredName(text)).isEqualTo(header.name());
            }
        }
    }

    private static TypeDeclaration header(TypeKind kind, Random random) {
        RandomTypes types = new RandomTypes(random, false);
        RandomValues values = new RandomValues(random);
        boolean generic = kind != TypeKind.ENUM && kind != TypeKind.ANNOTATION;
        boolean inner = kind == TypeKind.CLASS && random.nextInt(4) == 0;
        List<String> outer = inner ? List.of("A", "B") : List.of();
        List<String> own = generic ? List.of("T", "U").subList(0, random.nextInt(3)) : List.of();
        List<String> variables = new ArrayList<>(outer);
        variables.addAll(own);
        String separator = random.nextBoolean() ? "." : "$";
        List<Parameter> components = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0 && kind == TypeKind.RECORD; i--) {
            components.add(
                    new Parameter(values.annotations(), types.value(variables), false, Optional.of("component" + i)));
        }
        List<TypeReference> supertypes = types.interfaces();
        boolean sealed = (kind == TypeKind.CLASS || kind == TypeKind.INTERFACE) && random.nextBoolean();
        return new TypeDeclaration(
                values.annotations(),
                sealed ? Modifiers.of(Modifier.PUBLIC, Modifier.SEALED) : Modifiers.of(Modifier.PROTECTED),
                Optional.of(kind),
                inner
                        ? List.of(new TypeDeclaration.GenericOwner("com.acme.Around", types.parameters(outer)))
                        : List.of(),
                "com.acme.Around" + separator + "Outer",
                types.parameters(own),
                kind == TypeKind.RECORD ? Optional.of(components) : Optional.empty(),
                extended(kind, types, supertypes),
                kind == TypeKind.INTERFACE || kind == TypeKind.ANNOTATION ? List.of() : supertypes,
                sealed ? List.of(ClassType.of("com.acme.One"), new TypePattern("com.acme..*")) : List.of());
    }

    private static List<TypeReference> extended(TypeKind kind, RandomTypes types, List<TypeReference> supertypes) {
        if (kind == TypeKind.CLASS) {
            return List.of(new ClassType(
                    Optional.empty(), "com.acme.Base", List.of(types.named(List.of(), 2), ClassType.STRING)));
        }
        return kind == TypeKind.INTERFACE ? supertypes : List.of();
    }
}
