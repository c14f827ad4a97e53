package org.kawat.coder.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.number.Numerals;
import org.kawat.coder.number.Phrases;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;
import org.kawat.coder.page.Page;
import org.kawat.coder.text.Sentence;

/**
 * Finds the dates of a report, whole and relative, by the constructions in the language's {@code time.tsv}. Immutable
 * and thread-safe.
 */
public final class TimeReader {
    /** Name and columns of the file of constructions and words. */
    public static final String FILE = "time.tsv";

    public static final List<String> COLUMNS = List.of("kind", "form", "value", "example", "expect");

    private final Words words;
    private final Scanner scanner;

    private TimeReader(Words words, Scanner scanner) {
        this.words = words;
        this.scanner = scanner;
    }

    /** Reads {@code time.tsv}, {@code numbers.tsv} and the counted nouns of {@code units.tsv}. */
    public static TimeReader of(Pack language, Problems problems) {
        List<Table.Row> rules = new ArrayList<>();
        List<Table.Row> classes = new ArrayList<>();
        for (Table.Row row : Table.of(language, FILE, COLUMNS, problems).rows()) {
            (row.get("kind").equals("rule") ? rules : classes).add(row);
        }
        Words words = Words.of(language, classes, problems);
        Slots slots = new Slots(words, Numerals.of(language, problems), counted(language, problems));
        List<Construction> constructions = new ArrayList<>();
        for (Table.Row row : rules) {
            if (!row.has("form")) {
                problems.add(
                        Problem.Code.BAD_ROW,
                        row.path(),
                        row.line(),
                        "a rule needs a form",
                        "",
                        "{day} {month} {year}");
                continue;
            }
            Construction c = Construction.of(row, slots, problems);
            if (c != null) {
                constructions.add(c);
            }
        }
        return new TimeReader(words, new Scanner(slots, words, constructions));
    }

    /** What is counted or measured: a number before such a word is no year. */
    private static Phrases<Boolean> counted(Pack language, Problems problems) {
        Phrases<Boolean> counted = new Phrases<>();
        List<String> columns = List.of("kind", "form", "unit", "factor", "example", "expect");
        for (Table.Row row : Table.of(language, "units.tsv", columns, problems).rows()) {
            if (row.has("unit")) {
                row.list("form").forEach(form -> counted.put(form, true));
            }
        }
        return counted;
    }

    /**
     * The dates in the order of the text, the dateline's first. A date that is named again is given again.
     *
     * @param published without it only whole dates are resolved, and what is counted from them
     */
    public List<DateMention> read(Page page, List<Sentence> sentences, @Nullable LocalDate published) {
        Reading reading = new Reading(page, words, scanner, new Resolver(published));
        Page.Dateline dateline = page.dateline();
        Span date = dateline == null ? null : dateline.date();
        if (date != null) {
            reading.sentence(-1, DatelineTokens.of(date, page.text()));
        }
        for (Sentence s : sentences) {
            reading.sentence(s.index(), s.tokens());
        }
        return reading.mentions();
    }
}
