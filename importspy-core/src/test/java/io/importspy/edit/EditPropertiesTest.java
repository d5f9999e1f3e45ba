package io.importspy.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.MemberEntry;
import io.importspy.contract.TypeEntry;
import io.importspy.declaration.DeclarationException;
import io.importspy.declaration.DeclarationParser;
import io.importspy.declaration.Scope;
import io.importspy.verdict.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a contract looks like: after an edit it says what was meant and nothing else, no other line has changed, and the diff is just
 * that change. What it says is asked of the contract's reader, and the diff of a library that applies it.
 */
final class EditPropertiesTest {

    private static final String FIELD = "public static final int EDITED = 7";
    private static final int EDITS = 3;

    private static Map<String, String> contracts;

    private final Random random = new Random(20261122);

    @BeforeAll
    static void write() {
        contracts = Contracts.all();
    }

    static Stream<String> names() {
        return contracts.keySet().stream();
    }

    @Test
    void there_are_contracts_in_many_handwritings() {
        assertThat(contracts).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_member_is_reworded_and_comes_back(String name) throws Exception {
        String text = contracts.get(name);
        Contract contract = Contracts.read(text);
        for (int i = 0; i < EDITS; i++) {
            Member member = anyMember(contract);
            if (member == null) {
                return;
            }
            String old = NodePath.at(offset(text, member.position()), sheet(text))
                    .text()
                    .value();
            String edited = edited(text, new Edit.Reword(member.position(), FIELD));
            assertThat(shape(edited))
                    .isEqualTo(shape(text).with(member.type(), member.index() + 1, field(member.entry())));
            assertThat(edited(edited, new Edit.Reword(member.position(), old))).isEqualTo(text);
            assertThat(changes(text, edited)).isEqualTo("1 out, 1 in");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_header_is_reworded_and_comes_back(String name) throws Exception {
        String text = contracts.get(name);
        Contract contract = Contracts.read(text);
        for (int i = 0; i < EDITS; i++) {
            int type = random.nextInt(contract.types().size());
            Place position = contract.types().get(type).header().position();
            String old = NodePath.at(offset(text, position), sheet(text)).text().value();
            String edited =
                    edited(text, new Edit.Reword(position, "@java.lang.Deprecated(since = \"a, b: #c\") " + old));
            Shape shape = shape(edited);
            String header = shape.types().get(type).get(0);
            assertThat(header).contains("a, b: #c");
            assertThat(shape).isEqualTo(shape(text).with(type, 0, header));
            assertThat(edited(edited, new Edit.Reword(position, old)))
                    .satisfiesAnyOf(
                            back -> assertThat(back).isEqualTo(text), // quotes that were needed in between may stay
                            back -> assertThat(shape(back)).isEqualTo(shape(text)));
            assertThat(changes(text, edited)).isEqualTo("1 out, 1 in");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_member_is_taken_out(String name) throws Exception {
        String text = contracts.get(name);
        Contract contract = Contracts.read(text);
        for (int i = 0; i < EDITS; i++) {
            Member member = anyMember(contract);
            if (member == null) {
                return;
            }
            String edited = edited(text, new Edit.Remove(member.position()));
            assertThat(shape(edited)).isEqualTo(shape(text).with(member.type(), member.index() + 1, ""));
            assertThat(comments(edited)).isSubsetOf(comments(text));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_type_is_taken_out(String name) throws Exception {
        String text = contracts.get(name);
        Contract contract = Contracts.read(text);
        for (int i = 0; i < EDITS; i++) {
            int type = random.nextInt(contract.types().size());
            Edit remove = new Edit.Remove(contract.types().get(type).header().position());
            Edited edited = ContractEditor.edit(text, "spymodel.yml", List.of(remove));
            if (edited.refused().isEmpty()) {
                assertThat(shape(edited.text())).isEqualTo(shape(text).without(type));
                holdsDiff(text, edited);
            } else {
                // Others speak of it by its simple name, or nothing is left.
                assertThat(edited.refused().get(0).reason()).isIn(Refusal.Reason.BROKEN, Refusal.Reason.UNSAFE);
                assertThat(edited.text()).isEqualTo(text);
                assertThat(contract.types().size() == 1
                                || edited.refused().get(0).reason() == Refusal.Reason.BROKEN)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_member_is_added_and_goes_again(String name) throws Exception {
        String text = contracts.get(name);
        Contract contract = Contracts.read(text);
        for (int i = 0; i < EDITS; i++) {
            int type = random.nextInt(contract.types().size());
            TypeEntry entry = contract.types().get(type);
            String edited = edited(text, new Edit.AddMember(entry.header().position(), FIELD));
            List<MemberEntry> members = Contracts.read(edited).types().get(type).members();
            int index = index(members, "EDITED");
            assertThat(shape(edited).with(type, index + 1, "")).isEqualTo(shape(text));
            String back = edited(
                    edited, new Edit.Remove(members.get(index).declaration().position()));
            assertThat(back).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_type_is_added_and_goes_again(String name) throws Exception {
        String text = contracts.get(name);
        for (String header : List.of("a.Added", "class zz.Added<T>", "public interface com.acme.P.Added")) {
            for (List<String> members : List.of(List.<String>of(), List.of("int a", "void b(int[] x, String... y)"))) {
                String edited = edited(text, new Edit.AddType(header, members));
                List<TypeEntry> types = Contracts.read(edited).types();
                int type = 0;
                while (!types.get(type).header().value().name().endsWith(".Added")) {
                    type++;
                }
                assertThat(shape(edited).without(type)).isEqualTo(shape(text));
                assertThat(types.get(type).members()).hasSameSizeAs(members);
                assertThat(edited(
                                edited, new Edit.Remove(types.get(type).header().position())))
                        .isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_added(String name) throws Exception {
        String text = contracts.get(name);
        String edited = edited(text, new Edit.AddUsing("com.acme.added.Added"));
        assertThat(shape(edited)).isEqualTo(shape(text));
        assertThat(edited(
                        edited,
                        new Edit.AddMember(
                                Contracts.read(edited).types().get(0).header().position(), "Added a")))
                .contains("Added a");
    }

    @ParameterizedTest
    @MethodSource("names")
    void many_edits_are_made_at_once(String name) throws Exception {
        String text = contracts.get(name);
        Contract contract = Contracts.read(text);
        Shape expected = shape(text);
        List<Edit> edits = new ArrayList<>();
        for (int type = contract.types().size() - 1; type >= 0; type--) {
            List<MemberEntry> members = contract.types().get(type).members();
            int reworded = members.isEmpty() ? -1 : random.nextInt(members.size());
            for (int i = members.size() - 1; i >= 0 && edits.size() < 40; i--) {
                Place position = members.get(i).declaration().position();
                if (i == reworded) {
                    edits.add(new Edit.Reword(position, FIELD));
                    expected = expected.with(type, i + 1, field(members.get(i)));
                } else if (random.nextInt(4) == 0) {
                    edits.add(new Edit.Remove(position));
                    expected = expected.with(type, i + 1, "");
                }
            }
        }
        Collections.shuffle(edits, random);
        Edited edited = ContractEditor.edit(text, "spymodel.yml", edits);
        assertThat(edited.refused()).isEmpty();
        assertThat(shape(edited.text())).isEqualTo(expected);
        holdsDiff(text, edited);
    }

    private record Member(int type, int index, MemberEntry entry) {

        Place position() {
            return entry.declaration().position();
        }
    }

    private Member anyMember(Contract contract) {
        for (int attempt = 0; attempt < 20; attempt++) {
            int type = random.nextInt(contract.types().size());
            List<MemberEntry> members = contract.types().get(type).members();
            if (!members.isEmpty()) {
                int index = random.nextInt(members.size());
                return new Member(type, index, members.get(index));
            }
        }
        return null;
    }

    private static String edited(String text, Edit edit) throws Exception {
        Edited edited = ContractEditor.edit(text, "spymodel.yml", List.of(edit));
        assertThat(edited.refused()).as(text).isEmpty();
        holdsDiff(text, edited);
        return edited.text();
    }

    private static void holdsDiff(String text, Edited edited) throws PatchFailedException {
        assertThat(patch(edited.diff()).applyTo(lines(text))).isEqualTo(lines(edited.text()));
    }

    private static String changes(String text, String edited) throws BrokenContractException {
        List<String> before = lines(text);
        List<String> after = lines(edited);
        int front = 0;
        while (before.get(front).equals(after.get(front))) {
            front++;
        }
        int back = 0;
        while (before.get(before.size() - 1 - back).equals(after.get(after.size() - 1 - back))) {
            back++;
        }
        return before.size() - front - back + " out, " + (after.size() - front - back) + " in";
    }

    private static Patch<String> patch(String diff) {
        List<String> rows = diff.lines().filter(row -> !row.startsWith("\\ ")).toList();
        Patch<String> patch = UnifiedDiffUtils.parseUnifiedDiff(rows);
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            assertThat(delta.getSource().size() + delta.getTarget().size()).isPositive();
        }
        return patch;
    }

    private static List<String> lines(String text) {
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return whole.lines().toList();
    }

    private static List<String> comments(String text) {
        return lines(text).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("#"))
                .toList();
    }

    private static int index(List<MemberEntry> members, String name) {
        int index = 0;
        while (!members.get(index).declaration().value().name().equals(name)) {
            index++;
        }
        return index;
    }

    private static String field(MemberEntry entry) throws DeclarationException {
        return Shape.nowhere(DeclarationParser.parseMember(FIELD, Scope.of(List.of())), entry.remarks());
    }

    private static Shape shape(String text) {
        return Shape.of(Contracts.read(text));
    }

    private static ParsedDocument sheet(String text) {
        return ParsedDocument.of(text);
    }

    private static int offset(String text, Place position) {
        return sheet(text).offset(position);
    }
}
