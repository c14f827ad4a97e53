package org.kawat.app.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kawat.app.Samples.at;
import static org.kawat.app.Samples.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kawat.app.Samples;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;

/** The sentence that tells an event is grammatical, whoever is on its sides. */
class SentencesTest {
    private static final Event.Role PRABOWO = role("Prabowo", "IDN");
    private static final Event.Role ALBANESE = role("Albanese", "AUS");
    private static final Event.Role KOSOVO = role("Kosovo", "XKX");
    private static final Event.Role PERU = role("Peru", "PER");
    private static final List<Event.Role> NOBODY = List.of();

    @Test
    void readsWellForEveryTypeWhoeverIsNamed() {
        assertThat(table("en")).isEqualTo(resource("sentences.txt"));
        assertThat(table("id")).isEqualTo(resource("kalimat.txt"));
    }

    private static String table(String language) {
        StringBuilder table = new StringBuilder();
        for (EventType type : EventType.values()) {
            table.append(type).append('\n');
            List<Event> events = List.of(
                    event(type, List.of(PRABOWO), List.of(KOSOVO), false),
                    event(type, List.of(PRABOWO, ALBANESE), List.of(KOSOVO, PERU), false),
                    event(type, List.of(PRABOWO), NOBODY, false),
                    event(type, List.of(PRABOWO, ALBANESE), NOBODY, false),
                    event(type, NOBODY, List.of(KOSOVO), false),
                    event(type, NOBODY, List.of(KOSOVO, PERU), false),
                    event(type, List.of(PRABOWO), List.of(KOSOVO), true));
            events.forEach(e -> table.append("  ").append(sentence(language, e)).append('\n'));
        }
        return table.toString();
    }

    @Test
    void saysOfAMutualEventThatOnlyOneSideIsNamed() {
        assertThat(sentence("en", event(EventType.AGREE, List.of(PRABOWO), NOBODY, true)))
                .isEqualTo("Prabowo (IDN) promises to cooperate");
        assertThat(sentence("en", event(EventType.CONSULT, NOBODY, List.of(KOSOVO), true)))
                .isEqualTo("talks are held with Kosovo (XKX)");
        assertThat(sentence("en", event(EventType.COOPERATE, List.of(PRABOWO, ALBANESE), NOBODY, true)))
                .isEqualTo("Prabowo (IDN) and Albanese (AUS) cooperate");
    }

    @Test
    void namesAGroupOnceWithAllItsStates() {
        List<Event.Role> group = List.of(role("kedua pemimpin", "IDN"), role("kedua pemimpin", "AUS"));
        assertThat(sentence("en", event(EventType.ACCUSE, group, List.of(PERU), false)))
                .isEqualTo("kedua pemimpin (IDN, AUS) accuse Peru (PER)");
        assertThat(sentence("en", event(EventType.ACCUSE, NOBODY, group, false)))
                .isEqualTo("kedua pemimpin (IDN, AUS) are accused");
    }

    @Test
    void namesNobodyWhereTheTextNamesNobody() {
        assertThat(sentence("en", event(EventType.PROTEST, NOBODY, NOBODY, false)))
                .isEqualTo("somebody not named protests");
    }

    @Test
    void takesNothingInANameForAPlaceToFill() {
        Event.Role odd = role("$1 {1} \\ {0:a|b}", null);
        assertThat(sentence("en", event(EventType.ASSAULT, List.of(odd), List.of(KOSOVO), false)))
                .isEqualTo("$1 {1} \\ {0:a|b} attacks Kosovo (XKX)");
    }

    private static Event.Role role(String name, String code) {
        return new Event.Role(code, null, name, at("Rani"));
    }

    private static String sentence(String language, Event event) {
        String number = "  1  ";
        return new TextReport(Labels.of(language), new Style(false), 200, false)
                .render(Samples.report(List.of(event)))
                .lines()
                .filter(line -> line.startsWith(number))
                .map(line -> line.substring(number.length()))
                .findFirst()
                .orElseThrow();
    }

    private static String resource(String name) {
        try (InputStream in = SentencesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
