package org.kawat.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.desk.about.Accuracy;
import org.kawat.coder.EventType;

/** The page about Kawat says what was measured, and what every word means. */
class AboutTest {
    @TempDir
    private Path dir;

    @Test
    void saysWhatItGetsRight() {
        Accuracy accuracy = Accuracy.load();
        String f1 = String.format(
                Locale.ROOT, "%.3f", accuracy.scores().get("events").f1());
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            assertThat(desk.page("/about")).contains("<td class=\"number\">" + f1 + "</td>");
            assertThat(desk.get("/about", "Accept", "text/html", "Accept-Language", "id")
                            .body())
                    .contains("<td class=\"number\">" + f1.replace('.', ',') + "</td>")
                    .contains("Satu pihak memakai kekerasan.");
        }
    }

    @Test
    void saysWhatEveryTypeMeansAndWhatTheLedgerHolds() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            String page = desk.page("/about");
            for (EventType type : EventType.values()) {
                assertThat(page).contains("href=\"/?type=" + type.name() + "\"");
            }
            assertThat(page).containsPattern("<dt>articles</dt><dd>\\d+</dd>").contains("Bahasa Indonesia");
            assertThat(page)
                    .contains("/api/v1/openapi.json")
                    .contains("Apache ECharts")
                    .contains("htmx");
            assertThat(page).contains(">drone</a> with drones");
        }
    }
}
