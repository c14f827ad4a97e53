package org.kawat.app.desk.show;

import java.util.ArrayList;
import java.util.List;
import org.kawat.coder.Span;
import org.kawat.ledger.query.ReportEntry;
import org.kawat.ledger.query.Snippet;

/** A piece of a text, and whether it is marked in it. */
public record Lit(String words, boolean marked) {
    /** The text in pieces, with what stands at those places marked. A place that is not in the text is passed over. */
    public static List<Lit> of(String text, List<Span> marks) {
        List<Lit> pieces = new ArrayList<>();
        int from = 0;
        for (Span mark : marks) {
            if (mark.begin() < from || mark.end() > text.length()) {
                continue;
            }
            add(pieces, text.substring(from, mark.begin()), false);
            add(pieces, text.substring(mark.begin(), mark.end()), true);
            from = mark.end();
        }
        add(pieces, text.substring(from), false);
        return pieces;
    }

    /** The sentence that tells an event, with the words marked that carry it. */
    public static List<Lit> of(ReportEntry report) {
        int begin = report.evidenceSpan().begin() - report.sentenceSpan().begin();
        int end = report.evidenceSpan().end() - report.sentenceSpan().begin();
        boolean inside = begin >= 0 && end <= report.sentence().length();
        return inside
                ? of(report.sentence(), List.of(new Span(begin, end)))
                : of(report.evidence(), List.of(new Span(0, report.evidence().length())));
    }

    /** A snippet, with marks where something was left out. */
    public static List<Lit> of(Snippet snippet) {
        List<Lit> pieces = new ArrayList<>();
        add(pieces, snippet.begins() ? "" : "… ", false);
        pieces.addAll(of(snippet.text(), snippet.marks()));
        add(pieces, snippet.ends() ? "" : " …", false);
        return pieces;
    }

    private static void add(List<Lit> pieces, String words, boolean marked) {
        if (!words.isEmpty()) {
            pieces.add(new Lit(words, marked));
        }
    }
}
