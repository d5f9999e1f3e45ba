package io.importspy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The page in use, in the browser that {@link Browser} opens. */
final class HtmlInBrowserTest {

    private static final String WRONG = "com.acme.billing.BillingPlugin.execute(Context)";
    private static final String UNDECIDED = "com.acme.spi.Plugin";
    private static final String CLOSE = "com.acme.billing.BillingPlugin.close()";
    private static final String WAIVED = "com.acme.billing.Ledger.close()";

    /** A browser that is being closed still writes into its folder. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private Pages pages;
    private Browser browser;

    @BeforeEach
    void contract() throws IOException {
        pages = Pages.in(folder.resolve("module"));
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void all_findings_are_shown_and_counted_to_begin_with() throws IOException {
        open(pages.violated());
        assertThat(browser.find("#filter").isDisplayed()).isTrue();
        assertThat(browser.find("#shown").getText()).isEqualTo("5 findings");
        assertThat(browser.shown()).containsExactly(WRONG, UNDECIDED, CLOSE, WAIVED, CLOSE);
    }

    @Test
    void a_search_shows_what_has_all_of_its_words() throws IOException {
        open(pages.violated());
        browser.find("#search").sendKeys("HOST bool");
        browser.awaitCount("2 of 5 findings");
        assertThat(browser.shown()).containsExactly(WRONG, WAIVED);
    }

    @Test
    void escape_ends_a_search() throws IOException {
        assumeTrue(Browser.isReal(), "HtmlUnit has no such key");
        open(pages.violated());
        browser.find("#search").sendKeys("host");
        browser.awaitCount("2 of 5 findings");
        browser.find("#search").sendKeys(Keys.ESCAPE);
        browser.awaitCount("5 findings");
        assertThat(browser.shown()).hasSize(5);
    }

    @Test
    void a_slash_leads_to_the_search() throws IOException {
        assumeTrue(Browser.isReal(), "HtmlUnit sends keys to what has the focus alone");
        open(pages.violated());
        browser.find("body").sendKeys("/");
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("search");
        browser.driver().switchTo().activeElement().sendKeys("a/b");
        assertThat(browser.find("#search").getDomProperty("value")).isEqualTo("a/b");
    }

    @Test
    void kinds_are_chosen_one_or_more_at_a_time() throws IOException {
        open(pages.violated());
        browser.click("input[value=undecided]");
        browser.awaitCount("1 of 5 findings");
        assertThat(browser.shown()).containsExactly(UNDECIDED);
        browser.click("input[value=waived]");
        browser.awaitCount("2 of 5 findings");
        assertThat(browser.shown()).containsExactly(UNDECIDED, WAIVED);
    }

    @Test
    void a_rule_and_an_artifact_are_chosen_from_lists() throws IOException {
        open(pages.violated());
        new Select(browser.find("#rule")).selectByValue("member.missing");
        browser.awaitCount("2 of 5 findings");
        assertThat(browser.shown()).containsExactly(CLOSE, CLOSE);
        new Select(browser.find("#artifact")).selectByVisibleText("model-1.0.jar");
        browser.awaitCount("1 of 5 findings");
        assertThat(browser.all("section:not([hidden])")).hasSize(1);
        assertThat(browser.find("section:not([hidden]) h2").getText()).isEqualTo("model-1.0.jar");
    }

    @Test
    void a_search_without_a_match_says_so() throws IOException {
        open(pages.violated());
        browser.find("#search").sendKeys("no such thing");
        browser.awaitCount("0 of 5 findings");
        assertThat(browser.shown()).isEmpty();
        assertThat(browser.find("#shown").getDomAttribute("aria-live")).isEqualTo("polite");
    }

    @Test
    void what_is_filtered_stands_in_the_address() throws IOException {
        open(pages.violated());
        browser.find("#search").sendKeys("Ledger & co");
        browser.awaitCount("0 of 5 findings");
        browser.awaitAddress("#?search=Ledger%20%26%20co");
        browser.go("#?search=ledger&kind=waived");
        browser.awaitCount("1 of 5 findings");
        assertThat(browser.find("#search").getDomProperty("value")).isEqualTo("ledger");
        assertThat(browser.find("input[value=waived]").isSelected()).isTrue();
    }

    @Test
    void an_address_that_makes_no_sense_filters_nothing() throws IOException {
        open(pages.violated());
        browser.go("#?search=" + (Browser.isReal() ? "%" : "") + "&kind=%22%3E%3Cb%3E&constructor=1&filter=1");
        browser.awaitCount("5 findings");
    }

    @Test
    void a_link_leads_from_a_finding_to_the_contract_and_back_though_both_are_folded_or_filtered() throws IOException {
        open(pages.violated());
        browser.click(".contract .tools button:last-child");
        assertThat(browser.all(".contract .tree details[open]").size())
                .isLessThan(browser.all(".tree details").size());
        browser.click("#v1f1 dd a");
        assertThat(browser.find("#v1c1").isDisplayed()).isTrue();
        browser.click("input[value=undecided]");
        browser.awaitCount("1 of 5 findings");
        browser.click("#v1c1 a.see");
        browser.awaitCount("5 findings");
        assertThat(browser.find("#v1f1").isDisplayed()).isTrue();
    }

    @Test
    void without_scripts_everything_is_there_to_read() throws IOException {
        assumeTrue(!Browser.isReal(), "HtmlUnit can do without scripts");
        browser = Browser.withoutScripts(pages.violated(), folder);
        assertThat(browser.find("#filter").isDisplayed()).isFalse();
        assertThat(browser.all(".finding")).hasSize(5).allMatch(finding -> finding.isDisplayed());
        assertThat(browser.all(".contract")).isNotEmpty();
    }

    @Test
    void nothing_that_a_stranger_has_written_is_run_or_becomes_part_of_the_page() throws IOException {
        open(pages.hostile());
        assertThat(browser.all("script")).hasSize(1);
        assertThat(browser.all("style")).hasSize(1);
        assertThat(
                        browser.all(
                                "img, iframe, object, embed, svg, base, b > *, [onerror], [onmouseover], [onfocus], [autofocus]"))
                .isEmpty();
        assertThat(browser.all("article")).hasSize(6);
        assertThat(browser.driver().getTitle()).startsWith("ImportSpy: violated");
        assertThat(browser.find("h4").getText())
                .contains("</script><script>alert(1)</script><img src=x onerror=alert(2)>");
        browser.find("#search").sendKeys("<script>alert(1)");
        browser.awaitCount("5 of 6 findings");
    }

    @Test
    void what_would_slip_through_is_not_run() throws IOException {
        assumeTrue(Browser.isReal(), "HtmlUnit enforces no policy");
        String page = pages.conforming();
        open(
                page.replace(
                        "<main>",
                        "<main><script>document.title='hacked'</script><img src='x' onerror=\"document.title='hacked'\">"
                                + "<p id=styled style='color: rgb(1, 2, 3)'>a</p><svg onload=\"document.title='hacked'\"></svg>"));
        assertThat(browser.driver().getTitle()).startsWith("ImportSpy: conforms");
        assertThat(browser.find("#styled").getCssValue("color")).doesNotContain("1, 2, 3");
    }

    @Test
    void a_narrow_screen_is_enough() throws IOException {
        assumeTrue(Browser.isReal(), "HtmlUnit lays nothing out");
        for (String page : new String[] {pages.violated(), pages.broken(), pages.hostile()}) {
            if (browser != null) {
                browser.close();
            }
            browser = Browser.open(
                    "<!DOCTYPE html><title>narrow</title><iframe src='page.html' style='width: 360px; height: 600px'></iframe>",
                    folder);
            java.nio.file.Files.writeString(folder.resolve("page.html"), page);
            browser.go("");
            browser.driver().switchTo().frame(0);
            assertThat(browser.run("return innerWidth")).isEqualTo(360L);
            assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(360L);
        }
    }

    @Test
    void three_thousand_findings_are_searched_between_two_strokes() throws IOException {
        assumeTrue(Browser.isReal(), "HtmlUnit is no measure of speed");
        open(pages.many(3_000));
        browser.driver().manage().window().setSize(new Dimension(1280, 900));
        browser.find("#search").sendKeys("x");
        browser.awaitCount("3,000 of 3,000 findings");
        Object milliseconds = browser.runLater("""
                const done = arguments[0];
                const search = document.getElementById('search');
                const shown = document.getElementById('shown');
                const start = performance.now();
                new MutationObserver(() => { document.body.offsetHeight; done(performance.now() - start); })
                  .observe(shown, {childList: true});
                search.value = 'type29';
                search.dispatchEvent(new Event('input', {bubbles: true}));""");
        assertThat(browser.find("#shown").getText()).isEqualTo("111 of 3,000 findings");
        assertThat(((Number) milliseconds).doubleValue()).isLessThan(1_000);
    }

    private void open(String page) throws IOException {
        browser = Browser.open(page, folder);
    }
}
