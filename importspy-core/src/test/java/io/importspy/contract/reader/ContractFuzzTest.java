package io.importspy.contract.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Problem;
import io.importspy.fixture.Patience;
import io.importspy.verdict.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever happens to a contract, it is read or it is broken: no other exception, no place outside of the file, no endless work. */
@Timeout(Patience.SECONDS)
final class ContractFuzzTest {

    private static final String VALID = """
            # A contract with a bit of everything.
            spymodel: 1
            filename: billing-*.jar
            version: "[2.0,3.0)"
            manifest: &manifest
              Plugin-Id: {value: billing, because: "it's \\"so\\"", severity: info}
              Port: {matches: '[0-9]{2,5}'}
              Level: {one-of: [low, high]}
            using: [com.acme.spi.Plugin, com.acme.spi.Context]
            types:
              - com.acme..*Service
              - type: public abstract class com.acme.Base<T extends Comparable<T>> implements Plugin
                annotations: ["@com.acme.Mark(value = {1, 2}, name = \\"x\\")"]
                members:
                  - public Base(Context context, T... rest)
                  - >-
                    public <E extends Exception> java.util.Map<String, ? super T>
                    find(int[][] keys) throws E
                  - {member: "public static final String ID = \\"a, b: c #d\\"", severity: warning}
                  - |
                    protected * with*(..)
              - type: enum com.acme.Base.Level
                members: [LOW, HIGH]
            deployments:
              - &first
                name: first
                os: [linux, macos]
                java: "[17,26)"
                variables: {A: b, C: {type: int, sensitive: false}, D: {absent: true}}
                secrets: [TOKEN]
              - <<: *first
                name: second
            """;

    private static final List<String> PIECES = List.of(
            " ",
            "  ",
            "\n",
            "\t",
            ":",
            ": ",
            "- ",
            "#",
            " #",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            ",",
            "*",
            "&",
            "!",
            "|",
            ">",
            "?",
            "%",
            "@",
            "`",
            "~",
            "null",
            "\\",
            "\\x",
            "\\U",
            "---\n",
            "...\n",
            "<<",
            "*first",
            "&first ",
            "!!str ",
            "\r",
            "\u0000",
            "\u0085",
            "\uFEFF",
            "\u202E",
            "\uD83D\uDE00",
            "é",
            "<",
            ">",
            "(",
            ")",
            "..",
            "$",
            "type: ",
            "members:\n",
            "0",
            "9",
            "\uD800");

    @Test
    void random_edits_of_a_contract_end_in_a_contract_or_in_problems_inside_the_file() {
        Random random = new Random(20261122);
        int broken = 0;
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(VALID);
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                edit(text, random);
            }
            broken += read(text.toString().getBytes(StandardCharsets.UTF_8)) ? 0 : 1;
        }
        assertThat(broken).isBetween(1_500, 2_999);
    }

    @Test
    void random_bytes_are_a_broken_contract() {
        Random random = new Random(42);
        for (int i = 0; i < 500; i++) {
            byte[] content = VALID.getBytes(StandardCharsets.UTF_8);
            for (int edits = random.nextInt(20); edits >= 0; edits--) {
                content[random.nextInt(content.length)] = (byte) random.nextInt();
            }
            read(content);
        }
        for (int length = 0; length < 200; length++) {
            byte[] content = new byte[length];
            random.nextBytes(content);
            read(content);
        }
    }

    private static void edit(StringBuilder text, Random random) {
        int place = random.nextInt(text.length());
        int end = Math.min(text.length(), place + random.nextInt(12));
        switch (random.nextInt(4)) {
            case 0 -> text.insert(place, PIECES.get(random.nextInt(PIECES.size())));
            case 1 -> text.delete(place, end);
            case 2 -> text.replace(place, end, PIECES.get(random.nextInt(PIECES.size())));
            default -> text.insert(random.nextInt(text.length()), text.substring(place, end));
        }
    }

    /** Returns whether the contract was read. */
    private static boolean read(byte[] content) {
        try {
            ContractReader.read(content, Contracts.FILE);
            return true;
        } catch (BrokenContractException e) {
            assertThat(e.problems()).isNotEmpty();
            e.problems().forEach(problem -> check(problem, new String(content, StandardCharsets.UTF_8)));
            return false;
        } catch (RuntimeException | Error e) {
            throw new AssertionError(new String(content, StandardCharsets.UTF_8), e);
        }
    }

    private static void check(Problem problem, String content) {
        List<String> lines = List.of(content.split("\r\n|\r|\n", -1));
        Place position = problem.position();
        assertThat(position.line()).as(content).isBetween(1, lines.size());
        String line = lines.get(position.line() - 1);
        assertThat(position.column()).as(content).isBetween(1, line.codePointCount(0, line.length()) + 1);
        assertThat(problem.message().length() + problem.advice().length()).isLessThan(1000);
        assertThat(problem.excerpt().lines()).allMatch(shown -> shown.length() <= 200);
    }
}
