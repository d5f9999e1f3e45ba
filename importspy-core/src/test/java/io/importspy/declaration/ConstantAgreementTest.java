package io.importspy.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;

/** javac and the parser agree on which value each literal has for each type, and on which it has for none. */
final class ConstantAgreementTest {

    private static final List<String> TYPES =
            List.of("boolean", "byte", "short", "char", "int", "long", "float", "double", "String");

    private static final List<String> LITERALS = """
            true
            false
            0
            00
            7
            07
            08
            09
            017
            0_17
            0_
            _1
            1_
            1__0
            1_000_000
            127
            128
            -128
            -129
            +128
            32767
            32768
            -32768
            -32769
            65535
            65536
            2147483647
            2147483648
            -2147483648
            -2147483649
            0x
            0x0
            0X7F
            0x_1
            0x1_F
            0x7fffffff
            0x80000000
            -0x80000000
            0xffffffff
            0x1ffffffff
            0b
            0b101
            0B1_0
            0b2
            0b11111111111111111111111111111111
            0b111111111111111111111111111111111
            037777777777
            047777777777
            0L
            1l
            -1L
            2147483648L
            9223372036854775807L
            9223372036854775808L
            -9223372036854775808L
            -9223372036854775809L
            0xffffffffffffffffL
            0x1ffffffffffffffffL
            01777777777777777777777L
            02000000000000000000000L
            0f
            1f
            1F
            1d
            1D
            1.
            .1
            .
            1.5
            1.5f
            1.f
            1_0.0_1
            1_.0
            1._0
            09.5
            09f
            09
            09e1
            1e5
            1e+5
            1e-5
            1e
            1e5f
            1E38f
            1e39f
            3.4028235e38f
            3.4028236e38f
            1e-45f
            1e-46f
            0e-500
            0.0e-500f
            1.7976931348623157e308
            1.8e308
            4.9e-324
            1e-324
            -0.0
            -0f
            0x1p3
            0x1.8p1
            0x.8p0
            0x1.p0f
            0x1.8
            0x1p
            0x1p-1074
            0x1p-1076
            0x1p1024
            0x0p0
            'a'
            ''
            '''
            'ab'
            '"'
            '\\''
            '\\"'
            '\\\\'
            '\\n'
            '\\s'
            '\\0'
            '\\7'
            '\\8'
            '\\77'
            '\\377'
            '\\400'
            '\\u0041'
            '\\uuu0041'
            '\\u00e9'
            '\\u005c''
            '\\q'
            'ä'
            '€'
            ""
            "a"
            "'"
            "\\""
            "\\t\\101\\1012\\400\\8"
            "\\t\\101\\1012\\400"
            "\\u005c\\u005c"
            "\\\\u0041"
            "\\u005c\\u0041"
            "\\uD83D\\uDE00"
            (byte) 300
            (byte) -1
            (byte) 0xff
            (byte) 1.9
            (byte) 1e10
            (byte) 300L
            (byte) 'é'
            (short) 70000
            (char) -1
            (char) 65
            (char) 1e20
            (int) 1.9f
            (int) 1e20
            (int) 5000000000L
            (int) 'a'
            (int) Double.NaN
            (long) 1e30
            (long) -1.5f
            (float) 1.1
            (float) 1e300
            (double) 1.1f
            (double) 9223372036854775807L
            (boolean) true
            (boolean) 1
            (int) true
            (String) "x"
            (String) 1
            (int) "x"
            Byte.MAX_VALUE
            Short.MIN_VALUE
            Character.MAX_VALUE
            Integer.MIN_VALUE
            -Integer.MIN_VALUE
            -Character.MAX_VALUE
            -Byte.MIN_VALUE
            Integer.MAX_VALUE
            java.lang.Long.MIN_VALUE
            Float.NaN
            -Float.MAX_VALUE
            Float.MIN_NORMAL
            Double.NEGATIVE_INFINITY
            -Double.POSITIVE_INFINITY
            (float) Double.MAX_VALUE
            -true
            -"x"
            null
            """.lines().distinct().toList();

    @Test
    void on_every_literal_for_every_type() {
        Map<String, String> units = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (String type : TYPES) {
            for (String literal : LITERALS) {
                String folder = "p" + units.size();
                String text = "static final " + type + " X = " + literal;
                units.put(folder + "/C.java", "package " + folder + "; class C { " + text + "; }");
                texts.put(folder, text);
            }
        }
        Javac javac = Javac.analyse(units);
        List<String> disagreements = new ArrayList<>();
        texts.forEach((folder, text) -> {
            boolean compiles = !javac.errors().containsKey(folder + "/C.java");
            Optional<Object> expected =
                    compiles ? value(javac.elements().getTypeElement(folder + ".C")) : Optional.empty();
            Optional<Object> found = value(text);
            if (!expected.equals(found)) {
                disagreements.add(text + ": javac says " + expected + ", the parser " + found);
            }
        });
        assertThat(disagreements).isEmpty();
        assertThat(javac.errors()).hasSizeBetween(1, units.size() - 1);
    }

    private static Optional<Object> value(TypeElement type) {
        VariableElement field =
                ElementFilter.fieldsIn(type.getEnclosedElements()).get(0);
        return Optional.ofNullable(field.getConstantValue());
    }

    private static Optional<Object> value(String text) {
        Scope scope = Scope.of(List.of());
        try {
            TypeDeclaration header = DeclarationParser.parseType("class p.C", scope);
            FieldDeclaration field = (FieldDeclaration) DeclarationParser.parseMember(text, scope.inside(header));
            return field.value().map(Constant::value);
        } catch (DeclarationException e) {
            return Optional.empty();
        }
    }
}
