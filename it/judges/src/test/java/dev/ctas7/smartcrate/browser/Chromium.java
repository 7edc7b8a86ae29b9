// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window. Nothing is downloaded for it: it and its driver are where the system put them. */
final class Chromium implements AutoCloseable {
    private static final File BROWSER = new File(System.getProperty("smartcrate.chromium", "/usr/bin/chromium"));
    private static final File DRIVER = new File(System.getProperty("smartcrate.chromedriver", "/usr/bin/chromedriver"));
    private static final int HEIGHT = 1000;

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts a browser; the test is skipped with a reason where there is none. */
    static Chromium start() {
        Assumptions.assumeTrue(
                BROWSER.canExecute() && DRIVER.canExecute(),
                "no " + BROWSER + " and " + DRIVER + " here: install chromium and chromium-driver to judge the pages");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
        return new Chromium(new ChromeDriver(service, options));
    }

    /** Opens a page in a view of this width, in light or dark. */
    void open(Path page, int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        messages();
        requests();
        driver.get(page.toUri().toString());
    }

    /** From the next page on, the pages' own scripts do not run. */
    void refuseScripts(boolean refused) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", refused));
    }

    /** What axe-core objects to, a line each; empty when it finds nothing. */
    @SuppressWarnings("unchecked") // A script's answer has no type in Java.
    List<String> objections() {
        driver.executeScript(axe());
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document).then(found => done(found.violations.flatMap(each => each.nodes.map(
                    node => each.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary))));
                """);
        return (List<String>) Objects.requireNonNull(found, "axe-core said nothing");
    }

    /** What the page itself says to a question in script. */
    Object evaluate(String expression) {
        Object value = driver.executeScript("return " + expression + ";");
        return value == null ? "" : value;
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** What stands in the console since the page was opened. */
    List<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that were asked for since the page was opened, as the browser's own events tell them. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(event -> event.contains("Network.requestWillBeSent\""))
                .map(event -> event.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    /** Writes a picture of the whole page. */
    void picture(Path file) throws IOException {
        Number height = (Number) evaluate("Math.min(16000, document.documentElement.scrollHeight)");
        Number width = (Number) evaluate("document.documentElement.clientWidth");
        Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String axe() {
        try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
