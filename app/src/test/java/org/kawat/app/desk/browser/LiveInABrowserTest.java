package org.kawat.app.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.desk.OpenDesk;

/** New events come to a wire that is open; where somebody reads further down, nothing moves until a button is pressed. */
class LiveInABrowserTest {
    @TempDir
    private Path dir;

    @Test
    void newEventsComeWithoutReloadingAndMoveNothingThatIsRead() throws IOException {
        try (Chromium chromium = Chromium.start();
                OpenDesk desk = OpenDesk.withExamples(dir);
                Window window = chromium.open(desk.address(), Window.Look.PHONE)) {
            window.go("/");
            window.page().waitForCondition(() -> desk.get("/metrics").body().contains("kawat_live_pages 1"));
            ingest("a.txt", "Peru mengecam Meksiko pada Senin (10/3/2025).");
            window.page().locator("li.event.new a[href='/actors/PER']").first().waitFor();

            window.page().mouse().wheel(0, 600);
            window.page().waitForCondition(() -> scrolled(window) > 80);
            double before = scrolled(window);
            ingest("b.txt", "Mesir mengecam Sudan pada Senin (10/3/2025).");
            Locator button = window.page().locator("#live button");
            button.waitFor();
            assertThat(window.page().locator("a[href='/actors/EGY']").count()).isZero();
            assertThat(scrolled(window)).isEqualTo(before);
            button.click();
            window.page().locator("li.event.new a[href='/actors/EGY']").first().waitFor();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static double scrolled(Window window) {
        return ((Number) window.page().evaluate("() => window.scrollY")).doubleValue();
    }

    private void ingest(String name, String text) throws IOException {
        OpenDesk.ingest(dir.resolve("ledger.db"), Files.writeString(dir.resolve(name), text));
    }
}
