package io.importspy.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads back what is printed of every declaration of every exported package of the JDK; javac says what they are. */
final class JdkRoundTripTest {

    /** Headers, each with its members. */
    private static final Map<TypeDeclaration, List<MemberDeclaration>> TYPES = new LinkedHashMap<>();

    @BeforeAll
    static void ask_javac() {
        for (TypeElement type : new JdkModel().exportedTypes()) {
            TYPES.put(JdkModel.header(type), JdkModel.members(type));
        }
        assertThat(TYPES).hasSizeGreaterThan(5_000);
    }

    @Test
    void full_names_are_read_back() {
        Scope nothingUsed = Scope.of(List.of());
        assertThat(differences(nothingUsed, Names.full())).isEmpty();
    }

    @Test
    void short_names_are_read_back() {
        Map<String, String> using = new LinkedHashMap<>();
        TYPES.keySet().forEach(type -> using.putIfAbsent(type.simpleName(), type.name()));
        Scope used = Scope.of(using.values());
        assertThat(differences(used, Names.in(used))).isEmpty();
    }

    private static List<String> differences(Scope scope, Names names) {
        List<String> differences = new ArrayList<>();
        TYPES.forEach((header, members) -> {
            Scope inside = scope.inside(header);
            Names namesInside = names.inside(header);
            String printed = DeclarationPrinter.print(header, names);
            compare(header, printed, text -> DeclarationParser.parseType(text, scope), differences);
            for (MemberDeclaration member : members) {
                String text = DeclarationPrinter.print(member, namesInside);
                compare(member, text, one -> DeclarationParser.parseMember(one, inside), differences);
            }
        });
        return differences;
    }

    private interface Reader {
        Object read(String text) throws DeclarationException;
    }

    private static void compare(Object expected, String text, Reader reader, List<String> differences) {
        try {
            Object read = reader.read(text);
            if (!read.equals(expected)) {
                differences.add(text + "\n  expected " + expected + "\n  read     " + read);
            }
        } catch (DeclarationException e) {
            differences.add(text + "\n" + " ".repeat(e.offset()) + "^ " + e.getMessage());
        }
    }
}
