package io.importspy.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.importspy.fixture.Patience;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever one does to a text, it ends in a value that can be printed and read again, or in a problem that lies within the text. */
final class MutationTest {

    private static final int SEED = 1789;
    private static final int ROUNDS = 60;

    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            ",",
            ".",
            "..",
            "...",
            "*",
            "**",
            "?",
            "@",
            "&",
            "=",
            ";",
            "/",
            "/*",
            "*/",
            "//",
            "\"",
            "'",
            "\\",
            "\\u",
            "\\u0041",
            "\\u005c",
            "+",
            "-",
            "$",
            "|",
            "#",
            ":",
            "0x",
            "1e9",
            "L",
            "_",
            " ",
            "\n",
            "\t",
            "\u0000",
            "\u00a0",
            "\u200b",
            "\ud800",
            "😀",
            "ß",
            "class ",
            " extends ",
            " throws ",
            "default ",
            "record ",
            "sealed ",
            "non-sealed ",
            "this",
            "void",
            "int",
            "new",
            "static ",
            "List<",
            "? super ",
            "T",
            "Map.");

    @Test
    void mutants_are_read_or_refused() {
        Random random = new Random(SEED);
        List<Table.Entry> entries = Stream.concat(
                        AcceptedTextsTest.ACCEPTED.stream(), RefusedTextsTest.REFUSED.stream())
                .toList();
        assertTimeoutPreemptively(Patience.LONG, () -> {
            for (Table.Entry entry : entries) {
                for (int i = 0; i < ROUNDS; i++) {
                    check(entry, mutant(entry.text(), random));
                }
            }
        });
    }

    private static void check(Table.Entry entry, String text) {
        Object read;
        try {
            read = entry.read(text);
        } catch (DeclarationException e) {
            assertThat(e.offset()).as(text).isBetween(0, text.length());
            assertThat(e.getMessage()).as(text).isNotBlank().doesNotContainPattern("\\p{Cntrl}");
            assertThat(e.advice()).as(text).endsWith(".").doesNotContainPattern("\\p{Cntrl}");
            return;
        }
        if (read instanceof TypeDeclaration || read instanceof MemberDeclaration) {
            assertThat(reread(entry, read)).as(text).isEqualTo(read);
        }
    }

    private static Object reread(Table.Entry entry, Object read) {
        try {
            return entry.read(entry.print(read, false));
        } catch (DeclarationException e) {
            return e;
        }
    }

    private static String mutant(String original, Random random) {
        StringBuilder text = new StringBuilder(original);
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(4));
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.replace(at, end, piece);
                case 2 -> text.insert(at, text.substring(at, end));
                default -> text.insert(at, piece);
            }
        }
        return text.toString();
    }
}
