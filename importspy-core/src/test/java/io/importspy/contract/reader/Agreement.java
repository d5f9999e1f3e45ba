package io.importspy.contract.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import io.importspy.contract.Problem;
import io.importspy.verdict.Place;
import java.util.List;
import java.util.Optional;

/**
 * Holds the schema and the reader against each other: what one of them takes, the other takes, and what the reader refuses is underlined in an
 * editor at the very token, but for what {@link Unsaid} names.
 *
 * @param schema the schema
 */
record Agreement(ContractSchema schema) {

    /**
     * Fails unless the two agree on a document.
     *
     * @param text the document
     * @return whether both were asked: an editor asks no schema about what is no YAML
     */
    boolean on(String text) {
        Optional<EditorYaml> document = EditorYaml.of(text);
        List<Problem> problems = Contracts.problems(text);
        if (document.isEmpty()) {
            assertThat(problems).as(text).isNotEmpty();
            return false;
        }
        List<Error> errors = schema.errors(document.get());
        if (problems.isEmpty()) {
            assertThat(errors).as(text).isEmpty();
        }
        for (Problem problem : problems) {
            Place at = problem.position();
            if (Unsaid.of(problem).isEmpty()) {
                assertThat(errors)
                        .as("%s%n%s", problem, text)
                        .anyMatch(error -> ContractSchema.isAt(error, document.get(), at.line(), at.column()));
            }
        }
        return true;
    }
}
