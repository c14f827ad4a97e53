package org.kawat.app.desk.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.app.json.Constants;
import org.kawat.app.ledger.Told;
import org.kawat.app.view.Labels;
import org.kawat.coder.Actor;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.ledger.query.ReportEntry;

/** Lays an article out: its text in lines and pieces, and what was read from each line beside it. */
public final class Printer {
    /** No article that a person wrote is longer, and no browser bears much more. */
    private static final int MOST = 1_200_000;

    private final Report report;
    private final List<ReportEntry> kept;
    private final Labels labels;
    private final String language;
    private final String lit;
    private final String text;
    private final Notes notes;

    private Printer(Report report, List<ReportEntry> kept, Labels labels, String language, String lit) {
        this.report = report;
        this.kept = kept;
        this.labels = labels;
        this.language = language;
        this.lit = lit;
        this.text = shown(report.article().text());
        this.notes = new Notes(report, labels, language);
    }

    private static String shown(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST);
    }

    /**
     * The article of that report.
     *
     * @param kept its events as the ledger has them; empty where it is in no ledger
     * @param lit the number of the event that is lit; 0 for none
     * @param language of the words around it
     */
    public static Printed print(Report report, List<ReportEntry> kept, int lit, Labels labels, String language) {
        return new Printer(report, kept, labels, language, "e" + lit + "-").print();
    }

    private Printed print() {
        return new Printed(
                Head.of(report, labels, language),
                blocks(),
                actors(),
                notes.loose(),
                report.article().text().length() - text.length());
    }

    /** A line, from where it begins to where the next does; the words end at {@code words}. */
    private record Line(String kind, int begin, int words, int end) {}

    private List<Line> lines() {
        List<Paragraph> paragraphs = report.paragraphs().stream()
                .filter(p -> p.span().begin() < text.length())
                .toList();
        if (paragraphs.isEmpty()) {
            return List.of(new Line("body", 0, text.length(), text.length()));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span span = paragraphs.get(i).span();
            int begin = i == 0 ? 0 : span.begin();
            int end = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).span().begin() : text.length();
            int words = Math.min(span.end(), text.length());
            boolean blank = words >= end || text.substring(words, end).isBlank();
            lines.add(new Line(Constants.lower(paragraphs.get(i).kind()), begin, blank ? words : end, end));
        }
        return lines;
    }

    private List<Printed.Block> blocks() {
        List<Line> lines = lines();
        List<Integer> cuts = new ArrayList<>();
        lines.forEach(line -> cuts.addAll(List.of(line.begin(), line.words())));
        List<Segment> segments = MarkedText.cut(text, Marking.of(report, kept), cuts);
        List<Printed.Block> blocks = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<Printed.Piece> pieces = new ArrayList<>();
            while (next < segments.size() && segments.get(next).begin() < line.end()) {
                pieces.add(piece(segments.get(next++), line));
            }
            // What is read from words that are not shown stands beside the last that are.
            int end = i + 1 < lines.size() ? line.end() : Integer.MAX_VALUE;
            blocks.add(
                    new Printed.Block(line.kind(), pieces, events(line.begin(), end), notes.within(line.begin(), end)));
        }
        return blocks;
    }

    private List<EventCard> events(int begin, int end) {
        List<EventCard> cards = new ArrayList<>();
        for (int i = 0; i < report.events().size(); i++) {
            int at = report.events().get(i).evidence().begin();
            if (at >= begin && at < end) {
                @Nullable ReportEntry entry = kept.isEmpty() ? null : kept.get(i);
                cards.add(EventCard.of(
                        i + 1, report.events().get(i), entry, report.article().text(), labels, language));
            }
        }
        cards.sort(Comparator.comparing(card -> card.event().evidence()));
        return cards;
    }

    private Printed.Piece piece(Segment segment, Line line) {
        if (segment.begin() >= line.words()) {
            return new Printed.Piece(segment.text(), "", "gap", "", segment.anchors());
        }
        Set<String> look = new LinkedHashSet<>();
        // Where the words of two events cross, those of the shorter show.
        segment.marks().stream()
                .filter(mark -> mark.fact().endsWith("-did"))
                .min(Comparator.comparingInt(mark -> mark.span().length()))
                .ifPresent(mark -> look.add(mark.kind()));
        List<String> parts = new ArrayList<>();
        for (Mark mark : segment.marks()) {
            boolean opens = segment.opens(mark);
            if (!mark.fact().endsWith("-did") && !mark.kind().isEmpty()) {
                look.add(opens && mark.kind().equals("said") ? "said opens" : mark.kind());
            }
            if (mark.fact().startsWith(lit)) {
                String part = mark.fact().substring(lit.length());
                look.add("lit lit-" + part);
                Told.add(parts, opens ? part : null);
            }
        }
        String label = Marking.PARTS.stream()
                .filter(parts::contains)
                .map(part -> labels.get("part." + part))
                .collect(Collectors.joining(" · "));
        return new Printed.Piece(
                Visible.of(segment.text()), segment.facts(), String.join(" ", look), label, segment.anchors());
    }

    private List<Printed.ActorLine> actors() {
        List<Printed.ActorLine> lines = new ArrayList<>();
        for (int i = 0; i < report.actors().size(); i++) {
            Actor actor = report.actors().get(i);
            List<String> more = new ArrayList<>();
            Told.add(more, actor.code());
            Told.add(more, actor.sector());
            Told.add(more, actor.role() == null ? null : Visible.of(actor.role()));
            more.add(labels.value("known", Constants.lower(actor.knownBy())));
            String page = actor.code() == null ? null : "/actors/" + actor.code();
            lines.add(new Printed.ActorLine("a" + i, Visible.of(actor.name()), page, more));
        }
        return lines;
    }
}
