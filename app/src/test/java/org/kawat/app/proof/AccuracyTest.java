package org.kawat.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kawat.app.desk.about.Accuracy;

/** The README and the page about Kawat have the same figures: those of the file. */
class AccuracyTest {
    @Test
    void theReadmeSaysWhatTheFileSays() {
        assertThat(Readme.part("accuracy")).isEqualTo(AccuracyTable.table(AccuracyTable.read()));
    }

    @Test
    void theReadmeSaysWhatOthersMeasured() {
        List<String> rows = Repository.read("README.md")
                .lines()
                .filter(line -> line.startsWith("| "))
                .toList();
        Accuracy accuracy = AccuracyTable.read();
        assertThat(accuracy.unseen()).hasSize(7);
        accuracy.unseen().forEach((name, unseen) -> {
            String scores = unseen.f1().stream()
                    .map(f1 -> String.format(Locale.ROOT, "%.3f", f1))
                    .collect(Collectors.joining(" | "));
            assertThat(rows)
                    .as(name)
                    .anyMatch(
                            row -> row.startsWith("| " + unseen.texts() + " ") && row.contains(" | " + scores + " |"));
        });
    }

    @Test
    void thePageReadsTheSameFile() {
        assertThat(Accuracy.load()).isEqualTo(AccuracyTable.read());
    }
}
