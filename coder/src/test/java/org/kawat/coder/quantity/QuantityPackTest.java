package org.kawat.coder.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kawat.coder.number.Numerals;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;
import org.kawat.coder.page.Page;
import org.kawat.coder.text.Sentence;
import org.kawat.coder.time.Texts;
import org.kawat.coder.time.TimeReader;

/** Every example in the packs' numbers.tsv and units.tsv, and what the loader says of broken ones. */
class QuantityPackTest {
    @TestFactory
    Stream<DynamicTest> readsTheExamplesOfThePack() {
        Pack id = Texts.pack("id");
        Problems problems = new Problems();
        TimeReader time = TimeReader.of(id, problems);
        QuantityReader reader = QuantityReader.of(id, Texts.pack("world"), problems);
        List<Table.Row> rows = new ArrayList<>(
                Table.of(id, Numerals.FILE, Numerals.COLUMNS, problems).rows());
        rows.addAll(Table.of(id, Lexicon.FILE, Lexicon.COLUMNS, problems).rows());
        rows.removeIf(r -> !r.has("example"));
        assertThat(problems.list()).isEmpty();
        assertThat(rows).hasSizeGreaterThan(80);
        return rows.stream()
                .map(r -> DynamicTest.dynamicTest(r.path() + ":" + r.line() + " " + r.get("kind"), () -> {
                    String text = r.get("example");
                    Page page = Texts.page(text);
                    List<Sentence> sentences = Texts.sentences(text);
                    List<String> found =
                            reader.read(page, sentences, time.read(page, sentences, LocalDate.of(2025, 1, 22))).stream()
                                    .map(q -> q.figure().value().toPlainString() + " "
                                            + q.figure().unit())
                                    .toList();
                    List<String> expected = r.get("expect").equals("none") ? List.of() : r.list("expect");
                    assertThat(found).as(text).containsExactlyElementsOf(expected);
                }));
    }

    @Test
    void namesAFactorThatIsNoNumber() {
        Problems problems = new Problems();
        Pack toy = Texts.pack("units.tsv", "kind\tform\tunit\tfactor\texample\texpect", "mass\tblap\tkg\tmuch");
        QuantityReader.of(toy, Texts.pack("world"), problems);
        assertThat(problems.list()).extracting(Problem::code).containsExactly(Problem.Code.BAD_VALUE);
    }

    @Test
    void namesANumberWordWithoutItsNumber() {
        Problems problems = new Problems();
        Numerals.of(Texts.pack("numbers.tsv", "kind\tform\tvalue\texample\texpect", "value\tblap\tseven"), problems);
        assertThat(problems.list()).extracting(Problem::code).containsExactly(Problem.Code.BAD_VALUE);
    }
}
