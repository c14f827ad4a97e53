package org.kawat.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Actor;
import org.kawat.coder.Article;
import org.kawat.coder.DateFact;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;
import org.kawat.coder.Figure;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.coder.Statement;

/**
 * Reports made by hand of a news flow of so many articles a day, in which every act is told by about so many articles within
 * some days. The report of a number is always the same.
 */
public final class Synthetic {
    private static final int ARTICLES_OF_AN_ACT = 4;
    private static final int WORDS = 4000;
    private static final List<String> QUADS =
            List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");
    private final int articlesADay;
    private final int articlesOfAnAct;

    public Synthetic(int articlesADay) {
        this(articlesADay, ARTICLES_OF_AN_ACT);
    }

    public Synthetic(int articlesADay, int articlesOfAnAct) {
        this.articlesADay = articlesADay;
        this.articlesOfAnAct = articlesOfAnAct;
    }

    /** The report of that number. */
    public Report report(int number) {
        Random random = new Random(number * 7919L + 17);
        LocalDate published = LocalDate.of(2000, 1, 1).plusDays(number / articlesADay);
        Writing writing = new Writing(published, random);
        writing.event(act(number, random));
        writing.event(act(number, random));
        writing.filler();
        return writing.report(number);
    }

    // Acts of about the same time: some reports of each, not one after the other.
    private int act(int number, Random random) {
        return Math.max(0, number - random.nextInt(Math.max(1, articlesADay / 4))) / articlesOfAnAct;
    }

    private static String code(int number) {
        return "" + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26) + "X";
    }

    /** The name of a person: there are 2,000 of them. */
    static String person(int number) {
        String first = word(number % 40 + 11);
        String last = word(number % 2000 + 200);
        return Character.toUpperCase(first.charAt(0))
                + first.substring(1)
                + ' '
                + Character.toUpperCase(last.charAt(0))
                + last.substring(1);
    }

    private static String word(int number) {
        String[] begin = {"ba", "ci", "du", "fe", "go", "ha", "ji", "ku", "le", "mo", "na", "pi", "ru", "se", "to", "wi"
        };
        String[] end = {
            "ran", "lis", "tum", "ken", "dos", "bak", "gir", "sul", "pem", "nol", "yat", "rik", "mun", "del", "toh",
            "sap"
        };
        return begin[number % 16] + end[number / 16 % 16] + begin[number / 256 % 16];
    }

    /** An article as it is written. */
    private static final class Writing {
        private final LocalDate published;
        private final Random random;
        private final StringBuilder text = new StringBuilder();
        private final List<Event> events = new ArrayList<>();
        private final List<Actor> actors = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private final List<DateFact> dates = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();

        Writing(LocalDate published, Random random) {
            this.published = published;
            this.random = random;
        }

        private Span put(String words) {
            int begin = text.length();
            text.append(words);
            return new Span(begin, text.length());
        }

        void event(int act) {
            Random of = new Random(act);
            String source = code(of.nextInt(40));
            String target = code(40 + of.nextInt(40));
            EventType type = EventType.values()[of.nextInt(EventType.values().length)];
            int topic = of.nextInt(WORDS);
            int begin = text.length();
            String name = of.nextInt(2) == 0 ? person(of.nextInt(2000)) : null;
            Span who = put(name == null ? "Presiden " + source : name);
            text.append(' ').append(word(topic)).append(' ');
            Span whom = put("Pemerintah " + target);
            for (int i = 1; i < 6; i++) {
                text.append(' ')
                        .append(word(random.nextInt(3) == 0 ? random.nextInt(WORDS) : (topic + i * 97) % WORDS));
            }
            int count = 10 + of.nextInt(500);
            text.append(' ');
            Span number = put(count + " orang");
            text.append(", ");
            LocalDate day = published.minusDays(random.nextInt(2));
            Span date = put(day.toString());
            Span sentence = new Span(begin, text.length());
            text.append(". ");
            roles(source, who, target, whom);
            figures.add(new Figure(
                    Figure.Kind.COUNT,
                    BigDecimal.valueOf(count),
                    "person",
                    false,
                    "orang",
                    null,
                    null,
                    null,
                    null,
                    number));
            dates.add(new DateFact(day.toString(), date));
            String told = random.nextInt(4) == 0 ? null : day.toString();
            String saidBy = random.nextInt(4) == 0 ? person(random.nextInt(2000)) : null;
            events.add(event(
                    type,
                    new Event.Role(source, "GOV", name, who),
                    new Event.Role(target, "GOV", null, whom),
                    told,
                    saidBy,
                    sentence));
        }

        private void roles(String source, Span who, String target, Span whom) {
            actors.add(new Actor("Presiden " + source, source, "GOV", "Presiden", Actor.KnownBy.TITLE, List.of(who)));
            actors.add(new Actor("Pemerintah " + target, target, "GOV", null, Actor.KnownBy.DICTIONARY, List.of(whom)));
        }

        private static Event event(
                EventType type,
                Event.Role source,
                Event.Role target,
                @Nullable String date,
                @Nullable String saidBy,
                Span sentence) {
            return new Event(
                    type,
                    null,
                    List.of("diplomatic"),
                    List.of(source),
                    List.of(target),
                    type == EventType.CONSULT,
                    Event.Status.ACTUAL,
                    null,
                    date,
                    null,
                    null,
                    null,
                    List.of(),
                    saidBy,
                    saidBy == null ? List.of() : List.of(new Event.Attribution("speaker", saidBy)),
                    "040",
                    BigDecimal.valueOf(type.ordinal() - 8),
                    QUADS.get(type.ordinal() % QUADS.size()),
                    "synthetic." + type.name().toLowerCase(Locale.ROOT),
                    sentence,
                    sentence);
        }

        void filler() {
            for (int i = 0; i < 20; i++) {
                text.append(word(random.nextInt(WORDS))).append(' ');
            }
            Span said = put(word(random.nextInt(WORDS)) + " " + word(random.nextInt(WORDS)) + " "
                    + word(random.nextInt(WORDS)));
            String speaker = person(random.nextInt(2000));
            String code = random.nextInt(2) == 0 ? code(random.nextInt(40)) : null;
            statements.add(new Statement(speaker, code, Statement.Kind.INDIRECT, "kata", null, said));
            text.append('.');
        }

        Report report(int number) {
            Article article = new Article(
                    "s" + number,
                    text.toString(),
                    "Koran " + number % 20,
                    published,
                    "id",
                    "Berita " + number,
                    "https://koran.example/" + number);
            return new Report(
                    article,
                    "id",
                    null,
                    List.of(),
                    List.of(),
                    List.of(new Paragraph(Paragraph.Kind.BODY, new Span(0, text.length()))),
                    actors,
                    events,
                    statements,
                    figures,
                    dates,
                    List.of(),
                    List.of());
        }
    }
}
