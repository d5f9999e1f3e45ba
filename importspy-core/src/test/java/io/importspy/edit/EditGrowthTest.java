package io.importspy.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.contract.BrokenContractException;
import io.importspy.contract.Contract;
import io.importspy.contract.TypeEntry;
import io.importspy.fixture.Growth;
import io.importspy.verdict.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Edits of one kind are made together, so that a contract is read once for all of them. */
final class EditGrowthTest {

    @Test
    void members_are_reworded_and_added() {
        assertLinear(type -> Stream.of(
                new Edit.Reword(type.members().get(0).declaration().position(), "public int first()"),
                new Edit.AddMember(type.header().position(), "public int third()")));
    }

    @Test
    void members_are_taken_out() {
        assertLinear(type ->
                Stream.of(new Edit.Remove(type.members().get(1).declaration().position())));
    }

    @Test
    void types_and_names_are_added() {
        assertLinear(type -> Stream.of(
                new Edit.AddType("public class q." + type.header().value().simpleName(), List.of("public int x()")),
                new Edit.AddUsing("r.R" + type.header().value().simpleName())));
    }

    /** Each edit that is refused costs a few more readings, not one for each of the others. */
    @Test
    void one_of_many_edits_that_cannot_be_made_is_refused_alone() throws Exception {
        String text = contract(40);
        Contract contract = Contracts.read(text);
        List<Edit> edits = new ArrayList<>();
        contract.types()
                .forEach(type -> edits.add(
                        new Edit.Reword(type.members().get(0).declaration().position(), "public int first()")));
        Edit wrong = new Edit.Reword(new Place("spymodel.yml", 3, 5), "no text is there");
        edits.add(17, wrong);

        Edited edited = ContractEditor.edit(text, "spymodel.yml", edits);

        assertThat(edited.refused()).extracting(Refusal::edit).containsExactly(wrong);
        assertThat(edited.text()).isEqualTo(text.replace("void a()", "int first()"));
    }

    private static void assertLinear(Function<TypeEntry, Stream<Edit>> ofType) {
        Growth.assertLinear(60, n -> {
            String text = contract(n);
            List<Edit> edits =
                    Contracts.read(text).types().stream().flatMap(ofType).toList();
            return () -> assertThat(edit(text, edits).refused()).isEmpty();
        });
    }

    private static Edited edit(String text, List<Edit> edits) {
        try {
            return ContractEditor.edit(text, "spymodel.yml", edits);
        } catch (BrokenContractException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String contract(int types) {
        StringBuilder text = new StringBuilder("types:\n");
        for (int i = 0; i < types; i++) {
            text.append("  - type: public class p.T").append(i).append("\n    members:\n");
            text.append("      - public void a()\n      - public void b()\n");
        }
        return text.toString();
    }
}
