package org.kawat.coder.example;

import java.util.ArrayList;
import java.util.List;
import org.kawat.coder.Span;
import org.kawat.coder.number.Numerals;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;
import org.kawat.coder.page.Page;
import org.kawat.coder.page.PageExamples;
import org.kawat.coder.quantity.QuantityReader;
import org.kawat.coder.text.Sentence;
import org.kawat.coder.text.TextExamples;
import org.kawat.coder.text.TextReader;
import org.kawat.coder.time.DateMention;
import org.kawat.coder.time.TimeReader;

/**
 * Runs the examples that rows of {@code page.tsv}, {@code text.tsv}, {@code time.tsv}, {@code numbers.tsv} and
 * {@code units.tsv} carry, through the stages that read these files.
 */
public final class RowExamples {
    private static final String NONE = "none";

    private final Pack language;
    private final Pack world;
    private final TextReader text;
    private final TimeReader time;
    private final QuantityReader quantity;

    private RowExamples(Pack language, Pack world) {
        Problems known = new Problems(); // whoever loaded the packs has them already
        this.language = language;
        this.world = world;
        this.text = TextReader.of(language, known);
        this.time = TimeReader.of(language, known);
        this.quantity = QuantityReader.of(language, world, known);
    }

    /** What is wrong with the rows' examples, in the order of files and lines; and how many rows have one. */
    public record Outcome(int examples, List<Problem> problems) {
        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /** Runs all examples of the language's rows. */
    public static Outcome run(Pack language, Pack world) {
        return new RowExamples(language, world).run();
    }

    private Outcome run() {
        Problems problems = new Problems();
        PageExamples.check(language, world, problems);
        TextExamples.check(language, problems);
        int rows = withExample("page.tsv", List.of("row", "words", "with", "kind", "example", "near"))
                        .size()
                + withExample("text.tsv", List.of("row", "words", "as", "example"))
                        .size();
        for (Table.Row row : withExample(TimeReader.FILE, TimeReader.COLUMNS)) {
            compare(row, dates(row.get("example")), problems);
            rows++;
        }
        List<Table.Row> figures = new ArrayList<>(withExample(Numerals.FILE, Numerals.COLUMNS));
        figures.addAll(withExample("units.tsv", List.of("kind", "form", "unit", "factor", "example", "expect")));
        for (Table.Row row : figures) {
            compare(row, figures(row.get("example")), problems);
            rows++;
        }
        return new Outcome(rows, problems.list());
    }

    private List<Table.Row> withExample(String file, List<String> columns) {
        return Table.of(language, file, columns, new Problems()).rows().stream()
                .filter(row -> row.has("example"))
                .toList();
    }

    private static void compare(Table.Row row, List<String> found, Problems problems) {
        List<String> expected = row.get("expect").equals(NONE) ? List.of() : row.list("expect");
        if (!found.equals(expected)) {
            problems.add(new Problem(
                    Problem.Code.EXAMPLE_FAILED,
                    row.path(),
                    row.line(),
                    row.get("kind"),
                    "the example is read otherwise: " + row.get("example"),
                    shown(found),
                    shown(expected),
                    ""));
        }
    }

    private static String shown(List<String> values) {
        return values.isEmpty() ? NONE : String.join("|", values);
    }

    private List<String> dates(String example) {
        Page page = page(example);
        return time.read(page, text.read(page), ExampleRunner.PUBLISHED).stream()
                .map(DateMention::value)
                .distinct()
                .toList();
    }

    private List<String> figures(String example) {
        Page page = page(example);
        List<Sentence> sentences = text.read(page);
        return quantity.read(page, sentences, time.read(page, sentences, ExampleRunner.PUBLISHED)).stream()
                .map(q -> q.figure().value().toPlainString() + " " + q.figure().unit())
                .toList();
    }

    /** The example as the whole body of a report: an example may look like furniture. */
    private static Page page(String example) {
        return new Page(example, List.of(), List.of(new Span(0, example.length())), null, List.of(), List.of());
    }
}
