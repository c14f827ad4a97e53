package org.kawat.app.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.desk.OpenDesk;
import org.kawat.app.desk.demo.DemoFeeds;
import org.kawat.app.proof.Repository;

/**
 * Every page of the demo in a real browser, wide and on a phone, by day and at night: nothing is complained of, nothing is asked
 * of another host, axe finds no serious fault, and nothing hangs over the edge. Pictures of all are in target/screenshots.
 */
class PagesInABrowserTest {
    private static final List<Window.Look> LOOKS =
            List.of(Window.Look.DESKTOP, Window.Look.DESKTOP_DARK, Window.Look.PHONE, Window.Look.PHONE_DARK);

    @TempDir
    private static Path dir;

    private static Chromium chromium;
    private static OpenDesk desk;
    private static Map<String, String> pages;

    @BeforeAll
    static void open() throws IOException {
        chromium = Chromium.start();
        List<Path> feeds = DemoFeeds.write(dir).stream().map(Path::of).toList();
        OpenDesk.ingest(dir.resolve("ledger.db"), feeds.toArray(Path[]::new));
        desk = OpenDesk.on(dir.resolve("ledger.db"));
        pages = pages();
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("wire", "/");
        pages.put("wire-filtered", "/?actor=IDN&status=conditional,planned");
        pages.put("wire-empty", "/?actor=ZZZ");
        pages.put("event", first("/", "/events/[0-9a-f]{16}"));
        pages.put("article", first("/", "/articles/[0-9a-f]{16}\\?report=[0-9a-f]{16}"));
        pages.put("articles", "/articles");
        pages.put("relations", "/relations");
        pages.put("relations-tone", "/relations?measure=tone");
        pages.put("dyad", "/relations/AUS/IDN");
        pages.put("actors", "/actors");
        pages.put("actor", "/actors/IDN");
        pages.put("stories", "/stories");
        pages.put("story", first("/stories", "/stories/[0-9a-f]{16}"));
        pages.put("statements", "/statements");
        pages.put("figures", "/figures");
        pages.put("search", "/search?q=nelayan");
        pages.put("read", "/read");
        pages.put("read-example", "/read?example=1");
        pages.put("alerts", "/alerts?actor=IDN");
        pages.put("digest", "/digest");
        pages.put("about", "/about");
        pages.put("api", "/api");
        pages.put("login", "/login");
        pages.put("not-found", "/nothing-here");
        return pages;
    }

    /** The first address of that form on a page. */
    private static String first(String page, String form) {
        Matcher matcher = Pattern.compile("href=\"(" + form + ")").matcher(desk.page(page));
        if (!matcher.find()) {
            throw new AssertionError("no link to " + form + " on " + page);
        }
        return matcher.group(1);
    }

    @Test
    void everyPageIsAsItShouldBeInEveryLook() throws IOException {
        Path folder = Files.createDirectories(Repository.root().resolve("app/target/screenshots"));
        List<String> wrong = new ArrayList<>();
        for (Window.Look look : LOOKS) {
            try (Window window = chromium.open(desk.address(), look)) {
                pages.forEach((name, path) -> {
                    window.go(path);
                    window.picture(folder.resolve(name + "-" + look.name() + ".png"));
                    wrong.addAll(window.barriers());
                    if (window.overflow() > 0) {
                        wrong.add(path + " is " + window.overflow() + " pixels too wide for " + look.name());
                    }
                });
                window.complaints().stream()
                        // The browser itself says of the page that is not there that it is not there.
                        .filter(c -> !(c.contains("/nothing-here") && c.contains("404")))
                        .forEach(wrong::add);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noPageIsHeavy() {
        pages.values().stream()
                .filter(path -> !path.startsWith("/nothing"))
                .forEach(path -> assertThat(desk.page(path).length()).as(path).isLessThan(200_000));
    }
}
