package io.importspy.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.verdict.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an edit prints. */
final class UnifiedDiffTest {

    @Test
    void changes_have_three_lines_of_context_and_share_it_where_they_are_near() throws Exception {
        assertThat(diff(
                        """
                        # 1
                        # 2
                        # 3
                        # 4
                        filename: a.jar
                        # 6
                        # 7
                        # 8
                        # 9
                        # 10
                        # 11
                        version: 1
                        # 13
                        # 14
                        # 15
                        # 16
                        # 17
                        # 18
                        # 19
                        types:
                          - com.acme.Foo
                        """,
                        new Edit.Reword(at(5, 11), "b.jar"),
                        new Edit.Reword(at(12, 10), "2"),
                        new Edit.AddType("com.acme.Bar", List.of("int a"))))
                .isEqualTo("""
                        --- spymodel.yml
                        +++ spymodel.yml
                        @@ -2,14 +2,14 @@
                         # 2
                         # 3
                         # 4
                        -filename: a.jar
                        +filename: b.jar
                         # 6
                         # 7
                         # 8
                         # 9
                         # 10
                         # 11
                        -version: 1
                        +version: 2
                         # 13
                         # 14
                         # 15
                        @@ -18,4 +18,7 @@
                         # 18
                         # 19
                         types:
                        +  - type: com.acme.Bar
                        +    members:
                        +      - int a
                           - com.acme.Foo
                        """);
    }

    @Test
    void a_line_without_an_end_is_told_from_one_with_an_end() throws Exception {
        assertThat(diff("types:\n  - com.acme.Foo", new Edit.AddType("com.acme.Zip", List.of())))
                .isEqualTo("""
                        --- spymodel.yml
                        +++ spymodel.yml
                        @@ -1,2 +1,3 @@
                         types:
                        -  - com.acme.Foo
                        \\ No newline at end of file
                        +  - com.acme.Foo
                        +  - com.acme.Zip
                        \\ No newline at end of file
                        """);
    }

    @Test
    void line_breaks_of_windows_are_not_shown() throws Exception {
        assertThat(diff("filename: a.jar\r\nversion: 1\r\n", new Edit.Reword(at(2, 10), "2")))
                .isEqualTo("""
                        --- spymodel.yml
                        +++ spymodel.yml
                        @@ -1,2 +1,2 @@
                         filename: a.jar
                        -version: 1
                        +version: 2
                        """);
    }

    @Test
    void nothing_is_shown_where_nothing_has_changed() throws Exception {
        assertThat(diff("filename: a.jar\n", new Edit.Reword(at(1, 11), "a.jar")))
                .isEmpty();
    }

    private static String diff(String text, Edit... edits) throws Exception {
        Edited edited = ContractEditor.edit(text, "spymodel.yml", List.of(edits));
        assertThat(edited.refused()).isEmpty();
        return edited.diff();
    }

    private static Place at(int line, int column) {
        return new Place("spymodel.yml", line, column);
    }
}
