package io.importspy;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.fixture.Headings;
import io.importspy.fixture.Ids;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of the documentation to a file of the repository leads to that file, and to a heading that is there. */
final class DocumentationLinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(Ids.under(Path.of("../docs"), ".md"));
        pages.addAll(Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "src/it/README.md")
                .map(Path.of("..")::resolve)
                .toList());
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_somewhere(Path page) throws IOException {
        for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
            URI target = URI.create(link.group(1));
            if (!target.isAbsolute()) {
                assertThat(target).satisfies(relative -> check(page, relative));
            }
        }
    }

    @Test
    void a_heading_is_addressed_as_on_github() {
        assertThat(Headings.of("# `a.b`, C-d (e)\n```\n# no\n```\n## X\n## X\n").keySet())
                .containsExactly("ab-c-d-e", "x", "x-1");
    }

    private static void check(Path page, URI target) throws IOException {
        Path file = target.getPath().isEmpty()
                ? page
                : page.resolveSibling(target.getPath()).normalize();
        assertThat(file).exists();
        if (target.getFragment() != null && file.toString().endsWith(".md")) {
            assertThat(Headings.of(Files.readString(file))).containsKey(target.getFragment());
        }
    }
}
