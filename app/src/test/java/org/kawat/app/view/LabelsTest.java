package org.kawat.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kawat.app.json.Constants;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;
import org.kawat.coder.Paragraph;

class LabelsTest {
    @Test
    void saysTheSameThingsInBothLanguages() throws IOException {
        assertThat(keys("labels_id.properties")).isEqualTo(keys("labels.properties"));
    }

    @Test
    void hasWordsForEverything() {
        Labels labels = Labels.of("en");
        for (EventType type : EventType.values()) {
            assertThat(labels.has("event." + type)).as("event." + type).isTrue();
            assertThat(labels.has("event." + type + ".to")).as(type + ".to").isTrue();
            assertThat(labels.has("event." + type + ".passive"))
                    .as(type + ".passive")
                    .isTrue();
        }
        for (Event.Status status : Event.Status.values()) {
            assertThat(labels.has("status." + Constants.lower(status))).isTrue();
        }
        for (Paragraph.Kind kind : Paragraph.Kind.values()) {
            boolean named = labels.has("paragraph." + Constants.lower(kind));
            assertThat(named).isEqualTo(kind != Paragraph.Kind.BODY);
        }
    }

    @Test
    void writesNumbersInTheWayOfTheLanguage() {
        BigDecimal value = new BigDecimal("-3897000.50");
        assertThat(Labels.of("en").number(value)).isEqualTo("-3,897,000.5");
        assertThat(Labels.of("id").number(value)).isEqualTo("-3.897.000,5");
        assertThat(Labels.of("id").number(new BigDecimal("1E3"))).isEqualTo("1.000");
        assertThat(Labels.of("id").number(new BigDecimal("-100"))).isEqualTo("-100");
    }

    @Test
    void staysEnglishOnAMachineThatSpeaksIndonesian() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("id-ID"));
            assertThat(Labels.of("en").get("nobody")).isEqualTo("somebody not named");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void joinsNamesAsPeopleDo() {
        assertThat(Labels.of("id").join(List.of("A", "B", "C"))).isEqualTo("A, B dan C");
        assertThat(Labels.of("en").join(List.of("A"))).isEqualTo("A");
    }

    private static Set<String> keys(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties.stringPropertyNames();
    }
}
