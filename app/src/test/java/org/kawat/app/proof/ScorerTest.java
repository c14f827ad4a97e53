package org.kawat.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kawat.app.Samples;

class ScorerTest {
    private static final String THREAT = event("\"THREATEN\"", "\"IDN\"", "\"-\"", true, false);

    @Test
    void countsWhatIsThereAsRight() {
        Scorer scorer = score(THREAT, "Sari Wulan", 8);
        assertThat(scorer.faults()).noneMatch(fault -> fault.startsWith("missed"));
        assertThat(scorer.tally(Scorer.Measure.EVENTS))
                .hasToString("P 1.000 R 1.000 F1 1.000 (1 right, 0 false, 0 missed)");
        assertThat(scorer.tally(Scorer.Measure.STATEMENTS).f1()).isEqualTo(1);
        assertThat(scorer.tally(Scorer.Measure.FURNITURE).f1()).isEqualTo(1);
    }

    @Test
    void countsWhatIsElsewhereAsMissedAndFalse() {
        Scorer scorer = score(event("\"AID\"", "\"IDN\"", "\"-\"", true, false), "Rani", 9);
        assertThat(scorer.tally(Scorer.Measure.EVENTS))
                .hasToString("P 0.000 R 0.000 F1 0.000 (0 right, 1 false, 1 missed)");
        assertThat(scorer.tally(Scorer.Measure.STATEMENTS).f1()).isZero();
        assertThat(scorer.tally(Scorer.Measure.FIGURES))
                .hasToString("P 0.000 R 0.000 F1 0.000 (0 right, 3 false, 1 missed)");
        assertThat(scorer.faults())
                .contains(
                        "missed x: AID IDN - «e»",
                        "false x: THREATEN IDN - by id.threaten.mengancam"
                                + " «Presiden Rani mengancam akan menutup pelabuhan bagi Borduria»",
                        "missed x: statement of Rani «Kami siap»",
                        "missed x: figure 9.0000 % «f»");
    }

    @Test
    void acceptsAnyTypeThatTheGoldAccepts() {
        Scorer scorer = score(event("[\"AID\", \"THREATEN\"]", "\"IDN\"", "\"-\"", true, false), "Sari Wulan", 8);
        assertThat(scorer.tally(Scorer.Measure.EVENTS).f1()).isEqualTo(1);
    }

    @Test
    void takesWhatIsNotRequiredForNeitherMissedNorFalse() {
        Scorer scorer = score(event("\"THREATEN\"", "\"IDN\"", "\"-\"", false, false), "Sari Wulan", 8);
        assertThat(scorer.tally(Scorer.Measure.EVENTS))
                .hasToString("P 0.000 R 0.000 F1 0.000 (0 right, 0 false, 0 missed)");
    }

    @Test
    void takesAMutualEventEitherWayAbout() {
        Scorer scorer = score(event("\"THREATEN\"", "\"-\"", "\"IDN\"", true, true), "Sari Wulan", 8);
        assertThat(scorer.tally(Scorer.Measure.EVENTS).f1()).isEqualTo(1);
    }

    private static Scorer score(String event, String speaker, int percent) {
        String gold = "{\"id\": \"x\", \"events\": [" + event + "], \"statements\": [{\"speaker\": \"" + speaker
                + "\", \"text\": \"Kami siap\"}], \"figures\": [{\"value\": " + percent
                + ", \"unit\": \"%\", \"evidence\": \"f\"}], \"furniture\": [\"Baca Juga: Kapal Asing Masuk Lagi\"]}";
        Scorer scorer = new Scorer();
        scorer.add(Json.read(gold.getBytes(StandardCharsets.UTF_8)), Samples.report());
        return scorer;
    }

    private static String event(String type, String source, String target, boolean required, boolean mutual) {
        return "{\"type\": " + type + ", \"source\": [" + source + "], \"target\": [" + target + "], \"required\": "
                + required + ", \"mutual\": " + mutual + ", \"evidence\": \"e\"}";
    }
}
