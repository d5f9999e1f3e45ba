package io.importspy.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** javac compiles what is printed, and understands it as it was meant. */
final class JavacMeaningTest {

    private static final int SEED = 4711;
    private static final int COUNT = 500;
    private static final Scope SCOPE = Scope.of(List.of("java.util.Map", "java.util.List", "com.acme.spi.AllKinds"));

    @ParameterizedTest
    @CsvSource({"CLASS, abstract class Outer<T>", "INTERFACE, interface Outer<T>", "ANNOTATION, @interface Outer"})
    void javac_agrees_on_members(TypeKind kind, String header) throws DeclarationException {
        TypeDeclaration outer = DeclarationParser.parseType(header.replace("Outer", "com.acme.Outer"), SCOPE);
        RandomMembers random = new RandomMembers(new Random(SEED), true);
        List<String> variables = kind == TypeKind.ANNOTATION ? List.of() : List.of("T");
        List<MemberDeclaration> members = new ArrayList<>();
        StringBuilder source = new StringBuilder(
                        "package com.acme;\nimport java.util.*;\nimport com.acme.spi.AllKinds;\n")
                .append(header)
                .append(" {\n");
        for (int i = 0; i < COUNT; i++) {
            MemberDeclaration member = random.member(kind, variables, i);
            members.add(member);
            source.append(DeclarationPrinter.print(member, Names.in(SCOPE).inside(outer)))
                    .append(rest(member))
                    .append('\n');
        }
        Map<String, String> units = new LinkedHashMap<>();
        units.put("com/acme/Outer.java", source.append('}').toString());
        units.put("com/acme/spi/AllKinds.java", RandomValues.ALL_KINDS);
        Javac javac = Javac.analyse(units);
        assertThat(javac.errors()).isEmpty();
        TypeElement compiled = javac.elements().getTypeElement("com.acme.Outer");
        assertThat(byName(JdkModel.members(compiled))).containsAllEntriesOf(byName(members));
    }

    /** What makes the text of a declaration one that Java compiles. */
    private static String rest(MemberDeclaration member) {
        Modifiers modifiers = member.modifiers();
        if (member instanceof FieldDeclaration field) {
            boolean needsValue = modifiers.has(Modifier.FINAL) && field.value().isEmpty();
            return needsValue ? " = null;" : ";";
        }
        return modifiers.has(Modifier.ABSTRACT) || modifiers.has(Modifier.NATIVE) ? ";" : " { throw null; }";
    }

    private static Map<String, MemberDeclaration> byName(List<MemberDeclaration> members) {
        return members.stream().collect(Collectors.toMap(MemberDeclaration::name, member -> member));
    }
}
