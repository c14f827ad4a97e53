package org.kawat.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.kawat.coder.Actor;
import org.kawat.coder.Article;
import org.kawat.coder.Check;
import org.kawat.coder.DateFact;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;
import org.kawat.coder.Figure;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.coder.Statement;

/** A report with something in every field, made by hand, so that printing can be tested without a coder. */
public final class Samples {
    /** The emoji takes two UTF-16 units and one code point. */
    public static final String TEXT = "JAKARTA, WARTA 📰 - Presiden Rani mengancam akan menutup pelabuhan bagi Borduria"
            + " jika kapalnya tidak ditarik, Senin (10/3/2025), kata Juru Bicara Sari Wulan.\n"
            + "“Kami siap,” tutur Sari Wulan di Jakarta.\n"
            + "Perdagangan mencapai USD13,5 miliar atau setara Rp211 triliun pada 2024, naik 8 persen.\n"
            + "Baca Juga: Kapal Asing Masuk Lagi";

    private Samples() {}

    public static Span at(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    public static Report report() {
        Article article = new Article(
                "a1", TEXT, "WARTA", LocalDate.of(2025, 3, 11), "id", "Rani Ancam Borduria", "https://warta.example/1");
        return new Report(
                article,
                "id",
                "JAKARTA",
                List.of("Kantor Berita Samudra"),
                List.of("Kapal Asing Masuk Lagi"),
                paragraphs(),
                List.of(new Actor(
                        "Sari Wulan", "IDN", "GOV", "Juru Bicara", Actor.KnownBy.TITLE, List.of(at("Sari Wulan")))),
                List.of(event()),
                List.of(new Statement("Sari Wulan", "IDN", Statement.Kind.DIRECT, "tutur", null, at("Kami siap"))),
                figures(),
                List.of(new DateFact("2025-03-10", at("Senin (10/3/2025)"))),
                List.of(
                        new Check("weekday", Check.Outcome.HOLDS, "it was a Monday", List.of(at("Senin"))),
                        new Check("growth", Check.Outcome.FAILS, "8 percent is not what it makes", List.of())),
                List.of(new Report.Note(at("Kami siap"), "no predicate")));
    }

    public static Event event() {
        return new Event(
                EventType.THREATEN,
                "embargo",
                List.of("economic"),
                List.of(new Event.Role("IDN", "GOV", "Rani", at("Presiden Rani"))),
                List.of(new Event.Role(null, null, null, at("Borduria"))),
                false,
                Event.Status.CONDITIONAL,
                at("jika kapalnya tidak ditarik"),
                "2025-03-10",
                at("Jakarta"),
                "phone",
                5400L,
                List.of(at("pelabuhan"), at("kapalnya")),
                "Sari Wulan",
                List.of(new Event.Attribution("publisher", "WARTA")),
                "138",
                new BigDecimal("-7.0"),
                "verbal conflict",
                "id.threaten.mengancam",
                at("Presiden Rani mengancam akan menutup pelabuhan bagi Borduria"),
                at("Presiden Rani mengancam akan menutup pelabuhan bagi Borduria jika kapalnya tidak ditarik"));
    }

    /** A report of these events and nothing else. */
    public static Report report(List<Event> events) {
        Article article = new Article(null, TEXT, null, null, "id", null, null);
        return new Report(
                article, "id", null, List.of(), List.of(), List.of(), List.of(), events, List.of(), List.of(),
                List.of(), List.of(), List.of());
    }

    /** Something that happened between these. */
    public static Event event(EventType type, List<Event.Role> sources, List<Event.Role> targets, boolean mutual) {
        return new Event(
                type,
                null,
                List.of(),
                sources,
                targets,
                mutual,
                Event.Status.ACTUAL,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                "010",
                null,
                "verbal conflict",
                "id.test",
                at("mengancam"),
                at("mengancam"));
    }

    private static List<Figure> figures() {
        return List.of(
                new Figure(
                        Figure.Kind.MONEY,
                        new BigDecimal("13.50E9"),
                        "USD",
                        false,
                        "Perdagangan",
                        "2024",
                        null,
                        null,
                        null,
                        at("USD13,5 miliar")),
                new Figure(
                        Figure.Kind.MONEY,
                        new BigDecimal("211000000000000"),
                        "IDR",
                        true,
                        null,
                        null,
                        null,
                        null,
                        0,
                        at("Rp211 triliun")),
                new Figure(
                        Figure.Kind.PERCENT,
                        new BigDecimal("8.0"),
                        "%",
                        false,
                        null,
                        null,
                        "2023",
                        Figure.Change.UP,
                        null,
                        at("8 persen")));
    }

    private static List<Paragraph> paragraphs() {
        String[] lines = TEXT.split("\n");
        return List.of(
                new Paragraph(Paragraph.Kind.BODY, at(lines[0])),
                new Paragraph(Paragraph.Kind.BODY, at(lines[1])),
                new Paragraph(Paragraph.Kind.BODY, at(lines[2])),
                new Paragraph(Paragraph.Kind.RELATED, at(lines[3])));
    }
}
