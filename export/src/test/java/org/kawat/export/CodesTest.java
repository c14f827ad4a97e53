package org.kawat.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kawat.coder.EventType;

class CodesTest {
    private static List<String> codes(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CodesTest.class.getResourceAsStream("/packs/world/" + file)),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t")[0])
                    .toList();
        }
    }

    @Test
    void everyStateOfThePacksIsKnown() throws IOException {
        assertThat(codes("states.tsv"))
                .hasSizeGreaterThan(200)
                .allSatisfy(code -> assertThat(State.of(code)).isNotNull());
    }

    @Test
    void everyGroupIsABodyOfThePacks() throws IOException {
        List<String> bodies = codes("bodies.tsv");
        assertThat(Resource.rows("groups.tsv", 2)).hasSizeGreaterThan(30).allSatisfy(row -> {
            assertThat(bodies).contains(row.get(0));
            assertThat(row.get(1)).matches("[A-Z]{3}");
        });
    }

    @Test
    void codesOfStatesAreNotMixedUp() {
        List<List<String>> rows = Resource.rows("states.tsv", 5);
        for (int column : new int[] {0, 1, 2, 4}) {
            List<String> given = rows.stream()
                    .map(row -> row.get(column))
                    .filter(c -> !c.equals("-"))
                    .toList();
            assertThat(given).doesNotHaveDuplicates();
        }
        assertThat(State.of("DEU")).isEqualTo(new State("DEU", "GM", 255, "DEU", "Germany"));
        assertThat(State.of("ROU")).isEqualTo(new State("ROU", "RO", 360, "ROM", "Romania"));
        assertThat(State.of("UN")).isNull();
    }

    @Test
    void everyTypeHasAScoreOfPlover() {
        assertThat(Arrays.stream(EventType.values()))
                .allSatisfy(type ->
                        assertThat(Plover.of(type.name(), null).printed()).isNull());
        assertThat(Plover.of("CONSULT", "video").printed()).isEqualTo("phone");
        assertThat(Plover.of("CONSULT", "video").score()).isEqualTo("1.5");
        assertThat(Plover.of("SANCTION", "tariff").printed()).isEqualTo("discontinue");
        assertThat(Plover.of("COERCE", "ban").printed()).isEqualTo("restrict");
        assertThat(Plover.of("CONSULT", "meet").printed()).isNull();
        assertThat(Plover.of("ACCUSE", null).score()).isEqualTo("-3");
        assertThat(Plover.of("ASSAULT", "aerial").score()).isEqualTo("-9.5");
        assertThat(Plover.of("ASSAULT", "lain").score()).isEqualTo("-9");
    }

    @Test
    void schemesOfQuadClassesDisagreeWhereTheyShould() {
        assertThat(List.of("01", "02", "03", "05", "06", "08", "09", "13", "14", "16", "20"))
                .extracting(Quads::gdelt)
                .containsExactly(1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 4);
        assertThat(List.of("01", "02", "03", "05", "06", "08", "09", "13", "14", "15", "16", "17", "20"))
                .extracting(Quads::phoenix)
                .containsExactly(0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 3, 4, 4);
        assertThat(Arrays.stream(Format.values()).map(Format::quadScheme))
                .containsExactly("PLOVER", "PLOVER", "PLOVER", "GDELT", "PLOVER", "Phoenix");
    }
}
