package org.kawat.ledger.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Report;
import org.kawat.ledger.group.When.Precise;
import org.kawat.ledger.store.Keys;

/** Finds what an article is compared by. */
final class ArticleTraitsFinder {
    private static final int WORDS = 120;
    private static final int PROPER = 60;
    private static final int ACTS = 30;
    private final Scanner scanner;

    ArticleTraitsFinder(WordTable words) {
        this.scanner = new Scanner(words);
    }

    ArticleTraits find(Report report) {
        LocalDate published = report.article().published();
        List<String> words = new ArrayList<>();
        List<String> proper = new ArrayList<>();
        for (Paragraph paragraph : report.paragraphs()) {
            if (paragraph.kind() == Paragraph.Kind.BODY) {
                Scanner.Found found = scanner.scan(report.article().text(), paragraph.span(), List.of());
                words.addAll(found.words());
                proper.addAll(found.proper());
            }
        }
        TreeSet<Long> acts = new TreeSet<>();
        TreeSet<Long> pairs = new TreeSet<>();
        report.events().forEach(event -> acts(event, published, acts, pairs));
        return new ArticleTraits(
                published == null ? null : published.toEpochDay(),
                Sketch.of(Keys.body(report)),
                Bag.of(words, WORDS),
                Bag.of(proper, PROPER),
                acts.stream().limit(ACTS).toList(),
                pairs.stream().limit(ACTS).toList());
    }

    private static void acts(Event event, @Nullable LocalDate published, TreeSet<Long> acts, TreeSet<Long> pairs) {
        When when = When.of(event.date());
        String day = when.precise() == Precise.DAY ? event.date() : String.valueOf(published);
        for (Event.Role source : event.sources()) {
            for (Event.Role target : event.targets()) {
                String one = TraitsFinder.token(source);
                String other = TraitsFinder.token(target);
                if (one != null && other != null) {
                    String pair = one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
                    pairs.add(Hash.of(pair));
                    acts.add(Hash.of(event.type() + " " + pair + " " + day));
                }
            }
        }
    }
}
