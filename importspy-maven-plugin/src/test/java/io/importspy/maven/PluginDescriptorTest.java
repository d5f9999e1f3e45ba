package io.importspy.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Maven, IDEs and the plugin's site tell of the goals comes from the descriptor; {@code docs/goals.md} tells the same. */
final class PluginDescriptorTest {

    /** A row for a parameter: its property, its default and its meaning. */
    private static final Pattern ROW =
            Pattern.compile("^\\| `(importspy\\.\\w+)` \\| ?(.*?) ?\\| .+ \\|$", Pattern.MULTILINE);

    private static final Pattern GOAL = Pattern.compile("^\\| (?:\\[`|`)importspy:([a-z-]+)`", Pattern.MULTILINE);
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{(importspy\\.\\w+)}");
    private static final String GENERATED = "help";

    private final Map<String, Element> goals = new TreeMap<>();

    private String page = "";

    @BeforeEach
    void read() throws Exception {
        try (InputStream in = PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Document descriptor =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            children(descriptor.getElementsByTagName("mojo")).forEach(mojo -> goals.put(text(mojo, "goal"), mojo));
        }
        page = Files.readString(Path.of("../docs/goals.md"));
    }

    @Test
    void every_goal_and_every_parameter_that_can_be_set_is_described() {
        assertThat(goals).hasSizeGreaterThan(7);
        goals.forEach((goal, mojo) -> {
            assertThat(text(mojo, "description")).as(goal).isNotBlank();
            children(mojo.getElementsByTagName("parameter"))
                    .filter(parameter -> text(parameter, "editable").equals("true"))
                    .forEach(parameter -> assertThat(text(parameter, "description"))
                            .as(goal + ": " + text(parameter, "name"))
                            .isNotBlank());
        });
    }

    @Test
    void the_goals_are_those_of_the_page() {
        assertThat(GOAL.matcher(page).results().map(goal -> goal.group(1)))
                .containsExactlyInAnyOrderElementsOf(goals.keySet());
    }

    @Test
    void every_row_of_a_goal_is_a_parameter_with_that_default() {
        int rows = 0;
        for (String goal : goals.keySet()) {
            Map<String, String> defaults = defaults(goals.get(goal));
            Matcher row = ROW.matcher(section(goal));
            while (row.find()) {
                assertThat(defaults).as(goal).containsKey(row.group(1));
                String written = defaults.get(row.group(1));
                assertThat(row.group(2).replace("`", ""))
                        .as(goal + ": " + row.group(1))
                        .matches(shown -> written.isEmpty() || shown.equals(written));
                rows++;
            }
        }
        assertThat(rows).isGreaterThan(20);
    }

    @Test
    void every_parameter_is_on_the_page() {
        TreeSet<String> named = new TreeSet<>();
        ROW.matcher(page).results().forEach(row -> named.add(row.group(1)));
        TreeSet<String> known = new TreeSet<>();
        goals.values().forEach(mojo -> known.addAll(defaults(mojo).keySet()));
        assertThat(named).isEqualTo(known);
    }

    private String section(String goal) {
        if (goal.equals(GENERATED)) {
            return "";
        }
        int start = page.indexOf("\n## `" + goal + "`\n");
        assertThat(start).as("a section on " + goal).isNotNegative();
        int end = page.indexOf("\n## ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    /** The properties of a goal's parameters, and what they are where nobody says anything. */
    private static Map<String, String> defaults(Element mojo) {
        Map<String, String> defaults = new TreeMap<>();
        children(mojo.getElementsByTagName("configuration"))
                .flatMap(configuration -> children(configuration.getElementsByTagName("*")))
                .forEach(parameter -> {
                    Matcher property = PROPERTY.matcher(parameter.getTextContent());
                    if (property.matches()) {
                        defaults.put(property.group(1), parameter.getAttribute("default-value"));
                    }
                });
        return defaults;
    }

    private static String text(Element element, String child) {
        return children(element.getElementsByTagName(child))
                .findFirst()
                .orElseThrow()
                .getTextContent();
    }

    private static Stream<Element> children(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }
}
