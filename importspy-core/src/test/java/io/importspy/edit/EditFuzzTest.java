package io.importspy.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.MemberEntry;
import io.importspy.contract.TypeEntry;
import io.importspy.contract.reader.ContractReader;
import io.importspy.verdict.Place;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** However oddly a contract is written, an edit does what it is to do and nothing else, or it is refused and does nothing. */
final class EditFuzzTest {

    private static final String ODD = """
            # A contract with a bit of everything.
            ---
            filename: &jar billing-*.jar
            "using": [ com.acme.spi.Plugin, 'com.acme.spi.Context' ,]
            types:
              - com.acme..*Service   # short

              -   &base
                  type: public abstract class com.acme.Base<T>
                  because: "it is
               so"
                  members: # all
                  - public Base(Context context, T... rest)

                  # about find
                  - >-
                    public <E extends Exception> java.util.Map<String, ? super T>
                    find(int[][] keys) throws E
                  - {member: "static String ID = \\"a, b: c #d\\"", severity: warning}
                  - |2
                      protected * with*(..)
                   # deep
                  -
                    member: int x
                    because: *jar
                  - &y 'int
                    y'
              - {type: com.acme.Level, members: [LOW, HIGH, # the best
                 BEST]}
              - ? type
                : com.acme.Odd
                ? members
                : - int z
              - members: &all [int a]
                type: com.acme.A
              - type: com.acme.B
                members: *all
              - <<: {because: merged}
                type: com.acme.C
                members:
                - int c
            ...
            # the end
            """;

    private static final List<String> PIECES = List.of(
            " ",
            "  ",
            "\n",
            "\n\n",
            " # c\n",
            "\n# c\n",
            "\n      # c\n",
            "\t",
            ",",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*jar",
            ": ",
            "- ",
            "\n  - ",
            "\n    ",
            "|",
            ">-\n",
            "? ",
            "x",
            "\r\n",
            "\r",
            "type: ",
            "members: ",
            "\uD83D\uDE00",
            "é");

    private final Random random = new Random(20261122);

    @Test
    void an_odd_contract_is_edited_right_or_not_at_all() {
        int contracts = 0;
        int made = 0;
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            String text = i == 0 ? ODD : mutated();
            Contract contract = i == 0 ? Contracts.read(text) : readable(text);
            if (contract == null || contract.types().isEmpty()) {
                continue;
            }
            contracts++;
            for (int edits = 0; edits < 6; edits++) {
                if (isMade(text, contract)) {
                    made++;
                } else {
                    refused++;
                }
            }
        }
        assertThat(contracts).isGreaterThan(100);
        assertThat(made).isGreaterThan(2 * refused);
        assertThat(refused).isPositive();
    }

    private boolean isMade(String text, Contract contract) {
        Shape before = Shape.of(contract);
        int type = random.nextInt(contract.types().size());
        TypeEntry entry = contract.types().get(type);
        List<MemberEntry> members = entry.members();
        int member = members.isEmpty() ? -1 : random.nextInt(members.size());
        Place header = entry.header().position();
        Place place = member < 0 ? header : members.get(member).declaration().position();
        return switch (random.nextInt(6)) {
            case 0 ->
                member >= 0
                        && holds(
                                text, new Edit.Remove(place), shape -> shape.equals(before.with(type, member + 1, "")));
            case 1 ->
                member >= 0
                        && holds(
                                text,
                                new Edit.Reword(place, "int[] edited"),
                                shape -> shape.with(type, member + 1, "").equals(before.with(type, member + 1, "")));
            case 2 -> holds(text, new Edit.Remove(header), shape -> shape.equals(before.without(type)));
            case 3 -> holds(text, new Edit.AddMember(header, "int[] edited"), shape -> isOneMore(shape, before, type));
            case 4 -> holds(text, new Edit.AddUsing("com.acme.added.Added"), before::equals);
            default ->
                holds(
                        text,
                        new Edit.AddType("com.acme.Edited", List.of("int[] edited", "int x")),
                        shape -> shape.types().size() == before.types().size() + 1
                                && shape.types().containsAll(before.types()));
        };
    }

    private static boolean isOneMore(Shape shape, Shape before, int type) {
        List<String> parts = shape.types().get(type);
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).contains("edited") && shape.with(type, i, "").equals(before)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an edit was made; fails if the contract then says something else than it should. */
    private static boolean holds(String text, Edit edit, Predicate<Shape> expectation) {
        try {
            Edited edited = ContractEditor.edit(text, "spymodel.yml", List.of(edit));
            if (!edited.refused().isEmpty()) {
                assertThat(edited.text()).isEqualTo(text);
                assertThat(edited.diff()).isEmpty();
                return false;
            }
            assertThat(Shape.of(Contracts.read(edited.text())))
                    .as(() -> text + "\n" + edit + "\n" + edited.diff())
                    .matches(expectation);
            return true;
        } catch (BrokenContractException | RuntimeException e) {
            throw new AssertionError(text + "\n" + edit, e);
        }
    }

    private static Contract readable(String text) {
        try {
            return ContractReader.read(text, "spymodel.yml");
        } catch (BrokenContractException e) {
            return null;
        }
    }

    private String mutated() {
        StringBuilder text = new StringBuilder(ODD);
        for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
            int place = random.nextInt(text.length());
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            if (random.nextInt(3) == 0) {
                text.delete(place, Math.min(text.length(), place + random.nextInt(8)));
            } else {
                text.insert(place, piece);
            }
        }
        return text.toString();
    }
}
