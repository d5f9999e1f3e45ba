package io.importspy.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.htmlunit.HtmlUnitDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A browser with a page in it: HtmlUnit, or with {@code -Pbrowser} a real one.
 *
 * @param driver the browser
 * @param page the page's file
 */
record Browser(WebDriver driver, Path page) implements AutoCloseable {

    private static final String BINARY = System.getProperty("browser.binary", "");

    /** It misses a protocol of each new Chromium that nobody here speaks. Kept, since loggers are held weakly. */
    private static final Logger LOGGER = Logger.getLogger("org.openqa.selenium");

    static {
        LOGGER.setLevel(java.util.logging.Level.SEVERE);
    }

    /** Whether it lays pages out, and enforces what a page forbids. */
    static boolean isReal() {
        return !BINARY.isEmpty();
    }

    static Browser open(String page, Path folder) throws IOException {
        return open(page, folder, true);
    }

    /** A browser in which scripts may not run. */
    static Browser withoutScripts(String page, Path folder) throws IOException {
        return open(page, folder, false);
    }

    private static Browser open(String page, Path folder, boolean scripts) throws IOException {
        Path file = Files.writeString(folder.resolve("importspy.html"), page);
        Browser browser =
                new Browser(isReal() ? chromium(folder.resolve("profile")) : new HtmlUnitDriver(scripts), file);
        browser.go("");
        return browser;
    }

    private static WebDriver chromium(Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BINARY);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(System.getProperty("browser.driver", "chromedriver")))
                .build();
        return new ChromeDriver(service, options);
    }

    /** Goes to the page anew, with something behind the {@code #}. */
    void go(String fragment) {
        driver.get("about:blank");
        driver.get(page.toUri() + fragment);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Clicks on an element in the middle of the window, where nothing lies over it. */
    void click(String selector) {
        ((JavascriptExecutor) driver).executeScript("arguments[0].scrollIntoView({block: 'center'})", find(selector));
        find(selector).click();
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The subjects of the findings that are shown. */
    List<String> shown() {
        return all(".finding:not([hidden]) h4").stream()
                .map(WebElement::getText)
                .toList();
    }

    void awaitCount(String said) {
        await(() -> find("#shown").getText(), said);
    }

    /** Waits until the address ends so. */
    void awaitAddress(String end) {
        await(() -> driver.getCurrentUrl().replaceFirst("^[^#]*", ""), end);
    }

    private void await(Supplier<String> found, String expected) {
        new WebDriverWait(driver, Duration.ofSeconds(10), Duration.ofMillis(50))
                .withMessage(() -> "not " + expected + " but " + found.get())
                .until(any -> found.get().equals(expected));
    }

    Object run(String script) {
        return ((JavascriptExecutor) driver).executeScript(script);
    }

    /** Runs a script that calls its last argument with the result. */
    Object runLater(String script) {
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(20));
        return ((JavascriptExecutor) driver).executeAsyncScript(script);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
