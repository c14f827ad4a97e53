package org.kawat.app.desk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine, if it has one. */
final class Chromium implements AutoCloseable {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
    }

    /** Starts it, or has the tests skipped where there is none, and says how to get one. */
    static Chromium start() {
        Optional<Path> executable = find();
        if (executable.isEmpty()) {
            System.out.println("[kawat] the tests in a browser are skipped: there is no Chromium. Install one"
                    + " (apt-get install chromium), or name one with KAWAT_CHROMIUM=/path/to/it");
        }
        Assumptions.assumeTrue(executable.isPresent(), "no Chromium");
        return new Chromium(executable.orElseThrow());
    }

    private static Optional<Path> find() {
        String named = System.getenv().getOrDefault("KAWAT_CHROMIUM", "");
        return Stream.concat(Stream.of(named), PLACES.stream())
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A window of its own, with no cookies. */
    Window open(String address, Window.Look look) {
        return new Window(browser, address, look);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
