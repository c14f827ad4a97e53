package org.kawat.app.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.EventSentence;
import org.kawat.app.view.EventWords;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Who;
import org.kawat.ledger.query.ArticleLine;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.ReportEntry;
import org.kawat.ledger.query.RoleEntry;

/** What is in the ledger, in words. */
public final class Told {
    private static final int ID = 8;

    private Told() {}

    /** So much of an id as tells it apart in most ledgers. */
    public static String id(String id) {
        return id.substring(0, Math.min(ID, id.length()));
    }

    public static String event(EventEntry event, Labels labels) {
        return sentence(event).in(labels);
    }

    public static String report(ReportEntry report, Labels labels) {
        return sentence(report).in(labels);
    }

    /** The event as a sentence. */
    public static EventSentence sentence(EventEntry event) {
        ReportEntry lead = event.lead();
        return new EventSentence(
                event.type(), event.status(), event.mutual(), who(lead.sources()), who(lead.targets()));
    }

    /** What one report says, as a sentence. */
    public static EventSentence sentence(ReportEntry report) {
        return new EventSentence(
                report.type(), report.status(), report.mutual(), who(report.sources()), who(report.targets()));
    }

    private static List<Who> who(List<RoleEntry> roles) {
        List<Who> who = new ArrayList<>();
        for (RoleEntry role : roles) {
            String name = role.name() != null ? role.name() : role.text() != null ? role.text() : role.code();
            who.add(new Who(name == null ? "?" : name, role.code()));
        }
        return who;
    }

    /** "USA GOV → CHN GOV". */
    public static String dyad(ReportEntry report) {
        return EventWords.sides(roles(report.sources()), report.mutual(), roles(report.targets()));
    }

    private static List<String> roles(List<RoleEntry> roles) {
        return roles.stream()
                .map(role -> EventWords.role(role.code(), role.sector()))
                .toList();
    }

    /** Which article: "KOMPAS.TV · 2025-01-22 · 3f2a9c1b". */
    public static String article(ArticleLine article) {
        List<String> parts = new ArrayList<>();
        add(parts, article.publisher());
        add(parts, article.published());
        parts.add(id(article.id()));
        return String.join(" · ", parts);
    }

    public static void add(List<String> parts, @Nullable String value) {
        if (value != null) {
            parts.add(value);
        }
    }

    public static String quoted(String words) {
        return "“" + words.strip() + "”";
    }

    /** "1 report", "3 reports": labels with that name and the number. */
    public static String count(Labels labels, String what, long number) {
        return labels.get((number == 1 ? "one." : "many.") + what, number);
    }
}
