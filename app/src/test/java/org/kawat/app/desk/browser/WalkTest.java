package org.kawat.app.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kawat.app.desk.OpenDesk;
import org.kawat.app.proof.Repository;

/**
 * What an analyst does on a first morning, in a real browser: reads an article, keeps it, finds its conditional promise on the
 * wire, sees the words lit, calls it wrong, sees it gone from the page of the two states, and takes that back. In both
 * languages, with the mouse and with the keyboard alone.
 */
class WalkTest {
    private static final int MOST_TABS = 120;

    @TempDir
    private Path dir;

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /**
     * An article, and the promise in it.
     *
     * @param speaker on whose word it is
     * @param condition how the condition begins
     * @param dyad the page of the two states
     */
    record Morning(String text, String publisher, String published, String speaker, String condition, String dyad) {}

    record Walk(String language, boolean keyboard, Morning morning) {
        @Override
        public String toString() {
            return language + (keyboard ? " by keyboard, " : " by mouse, ") + morning.speaker;
        }
    }

    static Stream<Walk> walks() {
        Morning ours = new Morning(
                Repository.read("examples/telepon.txt"),
                "Warta Samudra",
                "2025-03-11",
                "Helen Marsh",
                "jika kapal asing",
                "/actors/AUS");
        Stream<Walk> walks = Stream.of(new Walk("en", false, ours), new Walk("id", true, ours));
        Optional<Morning> seed = Repository.sharedFiles("seed", ".txt").stream()
                .findFirst()
                .map(file -> new Morning(
                        Repository.read(file),
                        "KOMPAS.TV",
                        "2025-01-22",
                        "Yuri Ushakov",
                        "jika tim Trump",
                        "/relations/RUS/USA"));
        return Stream.concat(
                walks,
                seed.stream()
                        .flatMap(morning -> Stream.of(new Walk("en", true, morning), new Walk("id", false, morning))));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void readsKeepsFindsJudgesAndTakesBack(Walk walk) {
        Morning morning = walk.morning();
        try (OpenDesk desk = OpenDesk.empty(dir);
                Window window = chromium.open(
                        desk.address(), Window.Look.DESKTOP.in(walk.language().equals("en") ? "en-GB" : "id-ID"))) {
            Hands hands = new Hands(window.page(), walk.keyboard());
            window.go("/");
            assertThat(window.page().locator("html").getAttribute("lang")).isEqualTo(walk.language());
            hands.press(window.page().locator("nav a[href='/read']"));
            hands.type("#text", morning.text());
            hands.press(window.page().locator("details.what > summary"));
            hands.type("input[name=publisher]", morning.publisher());
            hands.type("input[name=published]", morning.published());
            hands.press(window.page().locator("form.read button.first"));
            window.page().locator(".card.is-conditional").first().waitFor();
            assertThat(desk.page("/")).as("nothing is kept unless asked").contains("The ledger is empty");
            hands.press(window.page().locator("button[formaction='/read/keep']"));
            window.page().waitForURL("**/articles/**");

            hands.press(window.page().locator("a.brand"));
            window.page().locator("li.event.is-conditional").first().waitFor();
            Locator line = line(window, morning);
            String event = line.getAttribute("data-event");
            hands.press(line.locator("a.deed"));
            window.page().waitForURL("**/articles/**report=**");
            Locator card = window.page().locator(".card.open");
            assertThat(card.textContent()).contains(morning.speaker());
            assertThat(lit(window, "did")).isNotEmpty();
            assertThat(lit(window, "if")).startsWith(morning.condition());
            assertThat(lit(window, "by")).contains(morning.speaker());
            assertThat(desk.page(morning.dyad())).contains("e-" + event);

            judge(window, hands, card);
            assertThat(desk.page(morning.dyad())).doesNotContain("e-" + event);
            assertThat(desk.page("/")).doesNotContain("e-" + event);

            if (walk.keyboard()) {
                window.page().locator(".card.open").focus();
                window.page().keyboard().press("u");
            } else {
                window.page().locator("#said button[value=undo]").click();
            }
            window.page().locator(".card.called-wrong").waitFor(gone());
            assertThat(desk.page(morning.dyad())).contains("e-" + event);
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static Locator line(Window window, Morning morning) {
        List<Locator> lines = window.page().locator("li.event.is-conditional").all();
        return lines.stream()
                .filter(line -> line.textContent().contains(morning.speaker()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no conditional event on the word of " + morning.speaker()));
    }

    private static String lit(Window window, String part) {
        return String.join("", window.page().locator(".words .lit-" + part).allTextContents());
    }

    private static void judge(Window window, Hands hands, Locator card) {
        if (hands.keyboard()) {
            card.focus();
            window.page().keyboard().press("n");
        } else {
            card.locator("button[value=wrong]").click();
        }
        Locator name = window.page().locator("form.judge.name input[name=name]");
        name.waitFor();
        if (hands.keyboard()) {
            assertThat(name.evaluate("e => e === document.activeElement")).isEqualTo(true);
            window.page().keyboard().type("Sari");
            window.page().keyboard().press("Enter");
        } else {
            name.fill("Sari");
            window.page().locator("form.judge.name button[value=wrong]").click();
        }
        window.page().locator(".card.called-wrong").first().waitFor();
        assertThat(window.page().getByRole(AriaRole.STATUS).textContent()).isNotBlank();
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    /** A mouse, or the keyboard alone. */
    private record Hands(Page page, boolean keyboard) {
        void press(Locator what) {
            if (keyboard) {
                tabTo(what);
                page.keyboard().press("Enter");
            } else {
                what.click();
            }
        }

        void type(String field, String text) {
            if (keyboard) {
                tabTo(page.locator(field));
                page.keyboard().insertText(text);
            } else {
                page.locator(field).fill(text);
            }
        }

        private void tabTo(Locator what) {
            for (int i = 0; i < MOST_TABS; i++) {
                if (Boolean.TRUE.equals(what.evaluate("e => e === document.activeElement"))) {
                    return;
                }
                page.keyboard().press("Tab");
            }
            throw new AssertionError("the keyboard does not get to " + what);
        }
    }
}
