package io.importspy.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.importspy.verdict.Coverage;
import io.importspy.verdict.Place;
import io.importspy.verdict.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

final class HtmlReportTest {

    /** What of CSS is younger than the validator, which is of 2020. */
    private static final List<String> YOUNG = List.of(
            "color-scheme",
            "text-underline-offset",
            "text-decoration-thickness",
            "content-visibility",
            "contain-intrinsic-size",
            "print-color-adjust",
            "::details-content");

    @TempDir
    Path folder;

    private Pages pages;

    @BeforeEach
    void contract() throws IOException {
        pages = Pages.in(folder.resolve("module"));
    }

    @Test
    void the_page_is_valid_html() throws Exception {
        assertThat(errors(pages.conforming())).isEmpty();
        assertThat(errors(pages.violated())).isEmpty();
        assertThat(errors(pages.broken())).isEmpty();
        assertThat(errors(pages.hostile())).isEmpty();
        assertThat(errors(pages.conforming().replace("<main>", "<main><p><div></p>")))
                .isNotEmpty();
    }

    @Test
    void the_page_asks_for_nothing_from_anywhere() throws IOException {
        for (String page : List.of(pages.violated(), pages.hostile())) {
            assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("@import", "url(");
            assertThat(all("<[^>]*?\\s(?:src|href|action|srcset|data)=\"([^\"]*)", page))
                    .isNotEmpty()
                    .allMatch(address -> address.startsWith("#"));
        }
    }

    @Test
    void a_browser_may_run_what_the_page_brings_along_and_nothing_else() {
        String page = pages.conforming();
        assertThat(page)
                .contains(
                        "default-src &#39;none&#39;",
                        PageFile.read("page.js").source().replace("'", "&#39;"));
        assertThat(all("(<script|<style)", page)).hasSize(2);
        assertThat(all("<[a-z][^>]*\\s(style|on[a-z]+)=", page)).isEmpty();
    }

    @Test
    void a_text_of_a_stranger_is_never_markup() throws IOException {
        String page = pages.hostile();
        assertThat(page).doesNotContain("<script>alert", "<img", "<!--", "\u0000", "\u202e", "\u001b");
        assertThat(page)
                .contains("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;");
        assertThat(page).doesNotContain("x".repeat(5_000));
    }

    @Test
    void no_finding_is_lost_whatever_place_it_names() {
        Place nowhere = new Place("elsewhere.yml", 7, 1);
        Place beyond = new Place("spymodel.yml", 4_000, 1);
        String page = pages.page(Sample.verdict(
                Sample.WRONG_RESULT.askedAt(nowhere), Sample.WRONG_RESULT.askedAt(beyond), Pages.undecided("a.B")));
        assertThat(all("(<article )", page)).hasSize(3);
        assertThat(page).contains("elsewhere.yml:7:1", "spymodel.yml:4000:1");
        assertThat(page).contains("1 finding above cannot be shown in the tree");
    }

    @Test
    void a_contract_that_cannot_be_shown_is_said_to_be_so() {
        String page = pages.page(
                new Verdict("a.jar", "gone.yml", List.of(Sample.WRONG_RESULT), Coverage.NOTHING, Duration.ZERO));
        assertThat(page).contains("<code>gone.yml</code> is not shown: there is no contract", "member.return-type");
    }

    @Test
    void a_value_that_is_sensitive_is_not_on_the_page() {
        assertThat(pages.violated()).contains("DB_PASSWORD").doesNotContain("hunter2");
    }

    @Test
    void the_same_run_gives_the_same_page() {
        assertThat(pages.violated()).isEqualTo(pages.violated());
    }

    @Test
    void three_thousand_findings_are_a_few_megabytes() {
        String page = pages.many(3_000);
        assertThat(all("(<article )", page)).hasSize(3_000);
        assertThat(page.length()).isLessThan(5 << 20);
    }

    @Test
    void a_hundred_artifacts_do_not_show_a_large_contract_a_hundred_times() throws IOException {
        StringBuilder contract = new StringBuilder("types:\n");
        for (int i = 0; i < 2_000; i++) {
            contract.append("  - com.acme.Type").append(i).append('\n');
        }
        Files.writeString(pages.folder().resolve("spymodel.yml"), contract);
        Verdict[] verdicts = new Verdict[100];
        Arrays.fill(verdicts, Sample.verdict());
        String page = pages.page(verdicts);
        assertThat(page).contains("this page is full");
        assertThat(page.length()).isLessThan(10 << 20);
    }

    @Test
    void a_row_of_the_deployments_shows_all_that_is_asked_there() throws IOException {
        Files.writeString(pages.folder().resolve("spymodel.yml"), """
                deployments:
                  - os: linux
                    variables: {APP_MODE: {one-of: [blue, green]}}
                    types: [{type: com.acme.Native, members: [int run()]}]
                    modules:
                      - module: lib/epoll-*.jar
                        because: native code
                      - never: [log4j:log4j, "com.evil:*"]
                      - only: []
                """);
        assertThat(all("<td.*?<ul>(.*?)</ul></td>", pages.conforming()))
                .containsExactly(
                        "<li><code>linux</code></li>",
                        "<li><code>APP_MODE: one-of: blue, green</code></li>",
                        "<li><code>com.acme.Native</code></li>",
                        "<li><code>lib/epoll-*.jar</code></li>"
                                + "<li><code>never: log4j:log4j, com.evil:*</code></li><li><code>only: []</code></li>");
    }

    /** Every text can be told from what is behind it, in light and in dark (WCAG 2.2, 1.4.3). */
    @Test
    void colours_have_the_contrast_that_readers_need() {
        String css = PageFile.read("page.css").text();
        List<String> themes = all(":root \\{([^}]*)\\}", css);
        assertThat(themes).hasSize(3);
        for (String theme : themes) {
            for (String pair : List.of(
                    "ink paper",
                    "ink panel",
                    "quiet paper",
                    "quiet panel",
                    "link paper",
                    "link panel",
                    "link fair-soft",
                    "ink good-soft",
                    "ink bad-soft",
                    "good paper",
                    "good good-soft",
                    "bad paper",
                    "bad bad-soft",
                    "bad panel",
                    "fair paper",
                    "fair fair-soft",
                    "seal good",
                    "seal bad",
                    "seal fair")) {
                String[] colours = pair.split(" ");
                assertThat(contrast(colour(colours[0], theme), colour(colours[1], theme)))
                        .as(pair)
                        .isGreaterThan(4.5);
            }
        }
    }

    private static int colour(String name, String theme) {
        return Integer.parseInt(all("--" + name + ": #([0-9a-f]{6})", theme).get(0), 16);
    }

    private static double contrast(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8 & 0xFF) + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(HtmlReportTest::first)
                .toList();
    }

    private static String first(MatchResult result) {
        return result.group(1);
    }

    private static List<String> errors(String page) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setNoLangDetect(true);
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator
                .validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                .lines()
                .filter(line -> YOUNG.stream()
                        .noneMatch(young ->
                                line.contains("error: CSS: “" + young + "”") || line.endsWith("“" + young + "”.")))
                .toList();
    }
}
