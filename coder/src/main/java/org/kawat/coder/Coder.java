package org.kawat.coder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.actor.Discourse;
import org.kawat.coder.actor.Gazetteer;
import org.kawat.coder.actor.Homes;
import org.kawat.coder.actor.Nouns;
import org.kawat.coder.actor.Tagger;
import org.kawat.coder.check.Checker;
import org.kawat.coder.clause.Parsed;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.clause.SentenceParser;
import org.kawat.coder.event.EventFinder;
import org.kawat.coder.pack.Affixes;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PackException;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Verbs;
import org.kawat.coder.pack.Vocabulary;
import org.kawat.coder.pack.Words;
import org.kawat.coder.page.Page;
import org.kawat.coder.page.PageReader;
import org.kawat.coder.quantity.Quantity;
import org.kawat.coder.quantity.QuantityReader;
import org.kawat.coder.statement.Said;
import org.kawat.coder.statement.StatementReader;
import org.kawat.coder.text.Sentence;
import org.kawat.coder.text.TextReader;
import org.kawat.coder.time.DateMention;
import org.kawat.coder.time.TimeReader;

/**
 * Reads reports: {@link #code} takes an article and gives all that it says. A pure function of the article and the packs;
 * thread-safe. Costly to make (it loads the packs), cheap to use: make one and keep it.
 */
public final class Coder {
    private final Map<String, Language> languages = new LinkedHashMap<>();

    private Coder() {}

    /**
     * A coder for these languages.
     *
     * @throws PackException with everything that is wrong with the packs
     */
    public static Coder of(Pack world, List<Pack> languages) {
        Problems problems = new Problems();
        Coder coder = of(world, languages, problems);
        problems.throwIfAny();
        return coder;
    }

    /** A coder of what can be read of these packs, with what cannot added to the problems: for checking packs. */
    public static Coder of(Pack world, List<Pack> languages, Problems problems) {
        Coder coder = new Coder();
        for (Pack pack : languages) {
            coder.languages.put(pack.code(), new Language(pack, world, problems));
        }
        if (coder.languages.isEmpty()) {
            problems.add(Problem.Code.MISSING_FILE, "packs", 0, "no language", "none", "a folder with pack.properties");
        }
        return coder;
    }

    /** The predicates of all languages, with the examples that prove them. */
    public List<PredicateBook> books() {
        return languages.values().stream().map(l -> l.book).toList();
    }

    /** Reads one article. An article in a language that no pack is for is read by the pack that knows most of its words. */
    public Report code(Article article) {
        return language(article).code(article);
    }

    private Language language(Article article) {
        Language named = article.language() == null ? null : languages.get(article.language());
        if (named != null) {
            return named;
        }
        Language best = null;
        int most = -1;
        for (Language language : languages.values()) {
            int known = languages.size() == 1 ? 0 : language.vocabulary.count(article.text());
            if (known > most) {
                best = language;
                most = known;
            }
        }
        if (best == null) {
            throw new IllegalStateException("a coder has a language at least");
        }
        return best;
    }

    /** The stages for one language, in the order of the flow. */
    private static final class Language {
        private final String code;
        private final Vocabulary vocabulary;
        private final PredicateBook book;
        private final Homes homes;
        private final Gazetteer gazetteer;
        private final PageReader page;
        private final TextReader text;
        private final TimeReader time;
        private final QuantityReader quantity;
        private final SentenceParser clause;
        private final EventFinder event;
        private final Checker check;

        Language(Pack pack, Pack world, Problems problems) {
            code = pack.code();
            Affixes affixes = Affixes.of(pack, problems);
            Words words = Words.of(pack, problems);
            Verbs verbs = Verbs.of(pack, affixes, problems);
            book = PredicateBook.of(pack, affixes, problems);
            Nouns nouns = Nouns.of(pack, problems);
            vocabulary =
                    Vocabulary.of(List.of(words.trie(), verbs.trie(), book.forms(), nouns.nouns(), nouns.titles()));
            homes = Homes.of(pack, world, problems);
            page = PageReader.of(pack, world, problems);
            text = TextReader.of(pack, vocabulary.words(), problems);
            time = TimeReader.of(pack, problems);
            quantity = QuantityReader.of(pack, world, problems);
            gazetteer = Gazetteer.of(pack, world, problems);
            clause = new SentenceParser(new Tagger(words, verbs, book, nouns, gazetteer, affixes));
            event = EventFinder.of(pack, world, book, problems);
            check = Checker.of(world, problems);
        }

        Report code(Article article) {
            Page read = page.read(article);
            List<Sentence> sentences = text.read(read);
            List<DateMention> dates = time.read(read, sentences, article.published());
            List<Quantity> figures = quantity.read(read, sentences, dates);
            Discourse discourse =
                    new Discourse(article.text(), article.published(), homes.of(article.publisher()), book, gazetteer);
            Told told = tell(article, sentences, dates, figures, new Resolver(discourse));
            List<Figure> plain = figures.stream().map(Quantity::figure).toList();
            return new Report(
                    article,
                    code,
                    place(article, read),
                    cites(article, read),
                    read.related().stream().map(s -> s.of(article.text())).toList(),
                    read.paragraphs(),
                    discourse.actors(),
                    told.events.events(outlets(article, read)),
                    told.statements.stream().map(s -> statement(s, article)).toList(),
                    plain,
                    dates(dates),
                    check.check(article, dates, plain),
                    told.events.notes());
        }

        private record Told(List<Said> statements, EventFinder.Reading events) {}

        private Told tell(
                Article article,
                List<Sentence> sentences,
                List<DateMention> dates,
                List<Quantity> figures,
                Resolver resolver) {
            StatementReader statements = new StatementReader(article.text(), resolver);
            EventFinder.Reading events = event.begin(article.text(), resolver, dates, figures);
            List<Said> all = new ArrayList<>();
            int date = 0;
            int figure = 0;
            for (Sentence sentence : sentences) {
                List<DateMention> itsDates = new ArrayList<>();
                while (date < dates.size() && dates.get(date).sentence() <= sentence.index()) {
                    itsDates.add(dates.get(date++));
                }
                List<Quantity> itsFigures = new ArrayList<>();
                while (figure < figures.size() && figures.get(figure).sentence() <= sentence.index()) {
                    itsFigures.add(figures.get(figure++));
                }
                Parsed parsed = clause.parse(sentence, itsDates, itsFigures);
                resolver.read(parsed);
                List<Said> said = statements.read(parsed);
                events.sentence(parsed, said);
                all.addAll(
                        said.stream().filter(s -> !s.isFragment(article.text())).toList());
                all.addAll(quoted(said, resolver, statements, events));
            }
            return new Told(all, events);
        }

        /** Reads what is quoted; returns what is said in it in its turn. */
        private static List<Said> quoted(
                List<Said> said, Resolver resolver, StatementReader statements, EventFinder.Reading events) {
            List<Said> inside = new ArrayList<>();
            for (Said words : said) {
                if (words.quotation() != null) {
                    resolver.discourse().speaker(words.speaker());
                    for (Parsed inner : words.quotation().sentences()) {
                        resolver.readQuoted(inner);
                        events.quoted(inner, words);
                        inside.addAll(statements.inside(inner, words.speaker()));
                    }
                    resolver.discourse().speaker(null);
                }
            }
            return inside;
        }

        private static @Nullable String place(Article article, Page read) {
            Page.Dateline dateline = read.dateline();
            return dateline == null || dateline.place() == null
                    ? null
                    : dateline.place().of(article.text());
        }

        private static List<String> cites(Article article, Page read) {
            return read.cites().stream()
                    .map(c -> c.name().of(article.text()))
                    .distinct()
                    .toList();
        }

        private static List<Event.Attribution> outlets(Article article, Page read) {
            List<Event.Attribution> outlets = new ArrayList<>();
            cites(article, read).forEach(c -> outlets.add(new Event.Attribution("outlet", c)));
            if (article.publisher() != null) {
                outlets.add(new Event.Attribution("publisher", article.publisher()));
            }
            return outlets;
        }

        /** Each date once, where it is first printed. */
        private static List<DateFact> dates(List<DateMention> mentions) {
            List<DateFact> dates = new ArrayList<>();
            Set<String> seen = new TreeSet<>();
            for (DateMention mention : mentions) {
                if (seen.add(mention.value())) {
                    dates.add(new DateFact(mention.value(), mention.span()));
                }
            }
            return dates;
        }

        /** Whether the speaker is only an ending of the word of saying, which names nobody by itself. */
        private static boolean isClitic(Said said, Article article) {
            int begin = said.printed() == null ? 0 : said.printed().begin();
            return begin > 0 && Character.isLetter(article.text().charAt(begin - 1));
        }

        private static Statement statement(Said said, Article article) {
            String printed = said.printed() == null || isClitic(said, article)
                    ? null
                    : said.printed().of(article.text());
            boolean person = said.speaker() != null && said.speaker().entity().isPerson();
            boolean described = said.speaker() != null
                    && !said.speaker().entity().isState()
                    && printed != null
                    && !printed.contains(said.speaker().entity().name());
            return new Statement(
                    said.speaker() != null && (person || described || printed == null)
                            ? said.speaker().entity().name()
                            : printed,
                    said.speaker() == null ? null : said.speaker().code(),
                    said.kind(),
                    said.verb(),
                    said.addressee() == null ? null : said.addressee().of(article.text()),
                    said.span());
        }
    }
}
