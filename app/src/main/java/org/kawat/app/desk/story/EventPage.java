package org.kawat.app.desk.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.show.EventLine;
import org.kawat.app.desk.show.Lit;
import org.kawat.ledger.query.CorrectionEntry;
import org.kawat.ledger.query.ReportEntry;

/**
 * What the page of an event shows.
 *
 * @param fields what is known of it, each with its name
 * @param why why these reports are one act
 */
public record EventPage(
        EventLine line,
        List<Field> fields,
        List<Report> reports,
        List<Said> differences,
        Reasons why,
        List<Word> corrections) {
    /**
     * What an analyst said at one time.
     *
     * @param reports of how many of the event's reports
     */
    public record Word(CorrectionEntry said, int reports) {
        Word and(Word other) {
            return new Word(said, reports + other.reports);
        }
    }

    public EventPage {
        fields = List.copyOf(fields);
        reports = List.copyOf(reports);
        differences = List.copyOf(differences);
        corrections = List.copyOf(corrections);
    }

    /**
     * Something that is known of it.
     *
     * @param code the code that goes with it; null where there is none
     * @param link where it leads; null if nowhere
     */
    public record Field(
            String name,
            String value,
            @Nullable String code,
            @Nullable String link) {}

    /**
     * What one article says.
     *
     * @param chain from whom it has it, whoever says it first
     */
    public record Report(ReportEntry entry, String outlet, List<Lit> words, List<String> chain, String link) {
        public Report {
            words = List.copyOf(words);
            chain = List.copyOf(chain);
        }
    }

    /**
     * What reports say of a field on which they differ.
     *
     * @param values the commonest first
     */
    public record Said(String field, List<Value> values) {
        public Said {
            values = List.copyOf(values);
        }
    }

    /**
     * One of the things that are said.
     *
     * @param outlets who says so, as far as it is known
     * @param words what is printed in the first, at
     * @param link
     */
    public record Value(String value, int reports, List<String> outlets, String words, String link) {
        public Value {
            outlets = List.copyOf(outlets);
        }
    }

    /**
     * Why the reports are together, and others are not among them.
     *
     * @param left how many pairs more there are
     */
    public record Reasons(List<Pair> linked, List<Pair> apart, int left) {
        public Reasons {
            linked = List.copyOf(linked);
            apart = List.copyOf(apart);
        }
    }

    /** Two reports, and what speaks for and against their being of one act. */
    public record Pair(Side one, Side other, boolean same, int score, int need, List<String> evidence) {
        public Pair {
            evidence = List.copyOf(evidence);
        }
    }

    /** A report that is held against another. */
    public record Side(String outlet, String words, String link) {}
}
