package org.placard.app.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

/**
 * A real Chromium without a window and without a network, for tests of the pages. Debian and its kin have it as
 * {@code chromium} and {@code chromium-driver}; the system properties {@code placard.chromium} and
 * {@code placard.chromedriver} name other places.
 */
public final class Chromium implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long PAUSE_MILLIS = 20;
    private static final Set<String> WORK = Set.of("ScriptDuration", "LayoutDuration", "RecalcStyleDuration");

    private final ChromeDriver driver;
    private final Path profile;
    private final Path downloads;

    /** Starts it with an empty profile in {@code folder}, which the caller owns; downloads go there too. */
    public Chromium(Path folder) throws IOException {
        profile = Files.createDirectories(folder.resolve("profile"));
        downloads = Files.createDirectories(folder.resolve("downloads"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(System.getProperty("placard.chromedriver", "/usr/bin/chromedriver"))
                        .toFile())
                .build();
        driver = new ChromeDriver(service, options());
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60)).scriptTimeout(Duration.ofSeconds(60));
        size(1440, 900);
    }

    private ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("placard.chromium", "/usr/bin/chromium"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + profile);
        options.setExperimentalOption(
                "prefs",
                Map.of("download.default_directory", downloads.toString(), "download.prompt_for_download", false));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    /** Opens a file, as a double click does. */
    public void open(Path page) {
        driver.get("about:blank");
        driver.get(page.toUri().toString());
    }

    /** Goes to a place of the open page, such as {@code #actor/CHL}. */
    public void go(String fragment) {
        script("location.hash = arguments[0]", fragment);
    }

    /** The address's fragment, with its {@code #}. */
    public String fragment() {
        return (String) script("return location.hash");
    }

    public void back() {
        driver.navigate().back();
    }

    /** Sets the size of the page's area, in CSS pixels, as a phone of that size has it. */
    public void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Runs JavaScript in the page; see {@link org.openqa.selenium.JavascriptExecutor#executeScript}. */
    public Object script(String code, Object... arguments) {
        return driver.executeScript(code, arguments);
    }

    /** The only element that a CSS selector finds; waits for it. */
    public WebElement one(String selector) {
        return await("an element " + selector, () -> {
            List<WebElement> found = all(selector);
            return found.isEmpty() ? null : found.get(0);
        });
    }

    /** All elements that a CSS selector finds now. */
    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Presses keys at whatever has the focus. */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses the tabulator until an element that matches has the focus. */
    public WebElement tabTo(String selector) {
        for (int i = 0; i < 200; i++) {
            WebElement focused = driver.switchTo().activeElement();
            if ((boolean) script("return arguments[0].matches(arguments[1])", focused, selector)) {
                return focused;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("200 presses of the tabulator do not reach " + selector);
    }

    /** Lets {@link #busySeconds} count; what else the machine does is not counted. */
    public void countBusyTime() {
        driver.executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
    }

    /** Seconds for which the page's thread has worked: scripts, styles and layout. */
    public double busySeconds() {
        List<?> metrics = (List<?>)
                driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
        return metrics.stream()
                .map(each -> (Map<?, ?>) each)
                .filter(each -> WORK.contains(each.get("name")))
                .mapToDouble(each -> ((Number) each.get("value")).doubleValue())
                .sum();
    }

    /** Waits until what was asked of the page is drawn. */
    public void settle() {
        driver.executeAsyncScript(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));");
    }

    /** Waits until {@code probe} gives something other than null. */
    public <T> T await(String what, Probe<T> probe) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            T found = probe.look();
            if (found != null) {
                return found;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("after " + PATIENCE.toSeconds() + " s there is still no " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** What the page has written to the console since the last call, errors of its security policy included. */
    public List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    /** Shows the page as a reader has it who asked the system for light or for dark. */
    public void scheme(String scheme) {
        medium("", scheme);
    }

    /** Styles the page as for a medium, {@code print} or the screen where empty, of a reader who asked for a scheme. */
    public void medium(String medium, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** The colours by which the page is drawn as it is styled now, each by its name. */
    @SuppressWarnings("unchecked") // JavaScript's array of strings
    public List<String> colours() {
        return (List<String>)
                script(
                        """
                const names = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
                  .filter((rule) => rule.selectorText === ':root').flatMap((rule) => [...rule.style])
                  .filter((name) => name.startsWith('--') && !/sans|serif/.test(name));
                const style = getComputedStyle(document.documentElement);
                return [...new Set(names)].sort().map((name) => name + ' ' + style.getPropertyValue(name).trim());
                """);
    }

    /**
     * What axe-core finds in the page as it stands that WCAG 2.2 forbids at levels A and AA, the contrast of all text
     * included: rule, element and reason.
     */
    @SuppressWarnings("unchecked") // JavaScript's array of strings
    public List<String> breaches() {
        script(axe());
        return (List<String>)
                driver.executeAsyncScript(
                        """
                const done = arguments[0];
                const rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
                axe.run(document, { runOnly: rules, resultTypes: ['violations'] }).then(
                  (found) => done(found.violations.flatMap((rule) =>
                    rule.nodes.map((node) => rule.id + ' at ' + node.target + ': ' + node.failureSummary))),
                  (error) => done(['axe-core failed: ' + error]));
                """);
    }

    private static String axe() {
        try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a download and gives its path. */
    public Path download(String name) {
        Path file = downloads.resolve(name);
        return await("download " + name, () -> Files.exists(file) ? file : null);
    }

    /** What is to be seen, as PNG. */
    public byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** The page as it prints on A4, as PDF. */
    public byte[] print() {
        PrintOptions options = new PrintOptions();
        options.setBackground(true);
        return Base64.getDecoder().decode(driver.print(options).getContent());
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** Looks for something that a page may not show yet. */
    @FunctionalInterface
    public interface Probe<T> {
        /** What was found, or null. */
        T look();
    }
}
