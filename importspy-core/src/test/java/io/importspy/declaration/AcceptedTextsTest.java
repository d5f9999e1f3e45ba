package io.importspy.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** All the forms that declarations have, and how they are printed: the table is {@code accepted.txt}. */
final class AcceptedTextsTest {

    static final List<Table.Entry> ACCEPTED = Table.read("accepted.txt", List.of("= "));

    @ParameterizedTest
    @FieldSource("ACCEPTED")
    void a_text_is_printed_as_the_table_says(Table.Entry entry) throws DeclarationException {
        String expected =
                entry.more().isEmpty() ? entry.text() : entry.more().get(0).substring("= ".length());
        assertThat(entry.print(entry.read(), false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @FieldSource("ACCEPTED")
    void what_is_printed_is_read_back(Table.Entry entry) throws DeclarationException {
        Object read = entry.read();
        assertThat(entry.read(entry.print(read, false))).isEqualTo(read);
        assertThat(entry.read(entry.print(read, true))).isEqualTo(read);
    }
}
