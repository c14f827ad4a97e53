package org.kawat.ledger.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.Figure;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.ledger.store.Folding;
import org.kawat.ledger.store.Names;

/** Finds what a report of an event is compared by. */
final class TraitsFinder {
    private static final int MOST_CODES = 12;
    private static final int MOST_WORDS = 40;
    private final Scanner scanner;

    TraitsFinder(WordTable words) {
        this.scanner = new Scanner(words);
    }

    Traits find(Event event, Report report) {
        String text = report.article().text();
        LocalDate published = report.article().published();
        Scanner.Found sentence = scanner.scan(text, event.sentence(), apart(event, report));
        Scanner.Found evidence = event.sentence().contains(event.evidence())
                ? new Scanner.Found(List.of(), List.of())
                : scanner.scan(text, event.evidence(), apart(event, report));
        List<String> words = new ArrayList<>(sentence.words());
        words.addAll(evidence.words());
        event.topics()
                .forEach(topic ->
                        words.addAll(scanner.scan(text, topic, List.of()).words()));
        List<String> proper = new ArrayList<>(sentence.proper());
        proper.addAll(evidence.proper());
        Span place = event.place();
        return new Traits(
                event.type(),
                event.status(),
                event.mode(),
                event.mutual(),
                published == null ? null : published.toEpochDay(),
                When.of(event.date()),
                side(event.sources()),
                side(event.targets()),
                names(event),
                Lengths.of(event, report),
                place == null ? null : shorten(Folding.fold(place.of(text))),
                figures(event, report),
                Bag.of(proper, MOST_WORDS),
                Bag.of(words, MOST_WORDS));
    }

    // Who did it to whom and when is compared by itself.
    private static List<Span> apart(Event event, Report report) {
        List<Span> spans = new ArrayList<>();
        event.sources().forEach(role -> spans.add(role.span()));
        event.targets().forEach(role -> spans.add(role.span()));
        // A side that is a clause ("usulan itu untuk ...") is no name, and its words count.
        spans.removeIf(span -> span.length() > 60 || span.equals(event.evidence()));
        report.dates().forEach(date -> spans.add(date.span()));
        return spans;
    }

    private static List<String> side(List<Event.Role> roles) {
        TreeSet<String> codes = new TreeSet<>();
        for (Event.Role role : roles) {
            String token = token(role);
            if (token != null) {
                codes.add(token);
            }
        }
        return codes.stream().limit(MOST_CODES).toList();
    }

    static @Nullable String token(Event.Role role) {
        if (role.code() != null) {
            return role.code();
        }
        String name = role.name();
        return name == null || name.isBlank() ? null : "~" + shorten(Folding.plain(name));
    }

    private static String shorten(String name) {
        return name.length() > 40 ? name.substring(0, 40) : name;
    }

    private static List<Traits.Name> names(Event event) {
        List<Traits.Name> names = new ArrayList<>();
        for (List<Event.Role> side : List.of(event.sources(), event.targets())) {
            for (Event.Role role : side) {
                String name = role.name();
                if (name != null && role.code() != null && isProper(name) && names.size() < MOST_CODES) {
                    names.add(new Traits.Name(role.code(), Spelling.words(name)));
                }
            }
        }
        return names;
    }

    /** Whether every word of it has a capital: "produk China" is a thing, no name. */
    private static boolean isProper(String name) {
        for (String word : name.strip().split("\\s+")) {
            if (!Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> figures(Event event, Report report) {
        TreeSet<String> figures = new TreeSet<>();
        for (Figure figure : report.figures()) {
            if (event.sentence().contains(figure.span()) && figure.kind() != Figure.Kind.DURATION) {
                figures.add(Names.plain(figure.value()) + " " + figure.unit());
            }
        }
        return figures.stream().limit(MOST_CODES).toList();
    }
}
