package io.importspy.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What people will get wrong, where the caret stands then, and what they are told: the table is {@code refused.txt}. */
final class RefusedTextsTest {

    static final List<Table.Entry> REFUSED = Table.read("refused.txt", List.of("^ ", "> "));

    @ParameterizedTest
    @FieldSource("REFUSED")
    void the_wrong_token_is_pointed_at_and_named(Table.Entry entry) {
        DeclarationException problem = catchThrowableOfType(DeclarationException.class, entry::read);
        assertThat(problem).as(entry.text()).isNotNull();
        assertThat(List.of(" ".repeat(problem.offset()) + "^ " + problem.getMessage(), "> " + problem.advice()))
                .isEqualTo(entry.more());
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void advice_is_a_sentence(Table.Entry entry) {
        DeclarationException problem = catchThrowableOfType(DeclarationException.class, entry::read);
        assertThat(problem.advice()).matches("(?s)[A-Z].*[.]");
        assertThat(problem.getMessage()).doesNotEndWith(".");
    }
}
