package org.kawat.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;

/** Every example in the packs' time.tsv, and what the loader says of broken ones. */
class TimePackTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 1, 22);

    @TestFactory
    Stream<DynamicTest> readsTheExamplesOfThePack() {
        Pack id = Texts.pack("id");
        Problems problems = new Problems();
        TimeReader reader = TimeReader.of(id, problems);
        List<Table.Row> rows = Table.of(id, TimeReader.FILE, TimeReader.COLUMNS, problems).rows().stream()
                .filter(r -> r.has("example"))
                .toList();
        assertThat(problems.list()).isEmpty();
        assertThat(rows).hasSizeGreaterThan(60);
        return rows.stream()
                .map(r -> DynamicTest.dynamicTest(r.path() + ":" + r.line() + " " + r.get("form"), () -> {
                    String text = r.get("example");
                    List<String> found = reader.read(Texts.page(text), Texts.sentences(text), WEDNESDAY).stream()
                            .map(DateMention::value)
                            .distinct()
                            .toList();
                    List<String> expected = r.get("expect").equals("none") ? List.of() : r.list("expect");
                    assertThat(found).as(text).containsExactlyElementsOf(expected);
                }));
    }

    @Test
    void everyConstructionHasAnExample() {
        List<Table.Row> rows = Table.of(Texts.pack("id"), TimeReader.FILE, TimeReader.COLUMNS, new Problems())
                .rows();
        assertThat(rows)
                .filteredOn(r -> r.get("kind").equals("rule"))
                .allSatisfy(
                        r -> assertThat(r.get("example")).as("line " + r.line()).isNotEmpty());
    }

    @Test
    void namesASlotThatNoRowDefines() {
        assertThat(problem("rule\t{weekend} {day}\tdate")).isEqualTo(Problem.Code.UNKNOWN_NAME);
    }

    @Test
    void namesAMeaningThatDoesNotExist() {
        assertThat(problem("rule\t{day} {month}\tyesterday")).isEqualTo(Problem.Code.BAD_VALUE);
    }

    @Test
    void namesAValueThatIsNoNumber() {
        assertThat(problem("side\tago\tback")).isEqualTo(Problem.Code.BAD_VALUE);
    }

    @Test
    void readsALanguageWithoutWordsOfItsOwn() {
        Pack toy = Texts.pack(
                "time.tsv", "kind\tform\tvalue\texample\texpect", "unit\tblap\t0", "rule\t{n} {unit} zot\tago");
        TimeReader reader = TimeReader.of(toy, new Problems());
        String text = "Gara 3 blap zot.";
        assertThat(reader.read(Texts.page(text), Texts.sentences(text), WEDNESDAY))
                .extracting(DateMention::value)
                .containsExactly("2025-01-19");
    }

    private static Problem.Code problem(String row) {
        Problems problems = new Problems();
        TimeReader.of(Texts.pack("time.tsv", "kind\tform\tvalue\texample\texpect", row), problems);
        assertThat(problems.list()).hasSize(1);
        assertThat(problems.list().get(0).line()).isEqualTo(2);
        return problems.list().get(0).code();
    }
}
