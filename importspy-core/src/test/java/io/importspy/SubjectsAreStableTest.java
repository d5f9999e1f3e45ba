package io.importspy;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.StableSubjects;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The list of subjects is held against every test that it names; {@link StableSubjects} does that wherever one of them runs. */
class SubjectsAreStableTest {

    @Test
    void every_test_in_the_list_is_there_to_be_held_against_it() {
        assertThat(StableSubjects.listed().keySet()).allMatch(SubjectsAreStableTest::exists);
    }

    @Test
    void the_list_knows_findings_of_nearly_every_id() {
        TreeSet<String> ids = new TreeSet<>();
        StableSubjects.listed().values().forEach(lines -> lines.forEach(line -> ids.add(line.split("\t")[0])));
        assertThat(ids).hasSizeGreaterThan(90);
    }

    private static boolean exists(String test) {
        try {
            String[] parts = test.split("#");
            return Arrays.stream(Class.forName(parts[0]).getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals(parts[1]));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
