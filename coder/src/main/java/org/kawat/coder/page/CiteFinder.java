package org.kawat.coder.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/** Finds the outlets that a report says it comes from: in its sentences by the verbs of the pack, and in source lines. */
final class CiteFinder {
    private static final int MOST_FILLERS = 6;
    private final CiteNames names;
    private final Outlets outlets;
    private final Phrases strong;
    private final Phrases weak;
    private final Phrases behind;
    private final Phrases relay;
    private final Phrases fillers;
    private final Set<String> links;

    CiteFinder(PageRules rules, Outlets outlets) {
        this.outlets = outlets;
        this.names = new CiteNames(rules, outlets);
        this.strong = rules.phrases(PageRules.WordList.CITE);
        this.weak = rules.phrases(PageRules.WordList.CITE_KNOWN);
        this.behind = rules.phrases(PageRules.WordList.CITE_BEHIND);
        this.relay = rules.phrases(PageRules.WordList.RELAY);
        this.fillers = rules.phrases(PageRules.WordList.CITE_FILLER);
        this.links = rules.words(PageRules.WordList.LINK);
    }

    /** A cite, and what tells whether another names the same outlet. */
    record Found(Page.Cite cite, String key) {}

    /** The cites in a stretch of the report. */
    List<Found> inBody(String text, Span body) {
        List<Found> found = new ArrayList<>();
        Words words = Words.of(text, body.begin(), body.end());
        int i = 0;
        while (i < words.size()) {
            i = Math.max(i + 1, at(text, words, i, found));
        }
        return found;
    }

    /** The cites that begin at the word; the answer is the word after them, or the word itself. */
    private int at(String text, Words words, int i, List<Found> found) {
        int length = strong.at(words, i);
        boolean any = length > 0;
        length = any ? length : weak.at(words, i);
        return length > 0 ? after(text, words, i, length, any, found) : outletFirst(text, words, i, found);
    }

    private int after(String text, Words words, int verb, int length, boolean any, List<Found> found) {
        int from = verb + length;
        int at = from;
        for (int n = 0; n < MOST_FILLERS && words.runsOn(at - 1, true); n++) {
            int filler = fillers.at(words, at);
            if (filler == 0) {
                break;
            }
            at += filler;
        }
        if (at >= words.size() || !words.runsOn(at - 1, true)) {
            return verb;
        }
        CiteNames.Name name = names.at(text, words, at, any, at > from);
        if (name == null) {
            return verb;
        }
        found.add(found(name, words.begin(verb), name.span().end()));
        return more(text, words, name.next(), words.begin(verb), found);
    }

    /** "… AFP, Reuters, dan BBC": known outlets that go on the list. */
    private int more(String text, Words words, int from, int begin, List<Found> found) {
        int i = from;
        while (i < words.size()) {
            boolean link = links.contains(words.folded(i));
            int at = link ? i + 1 : i;
            CiteNames.Name name = at < words.size() ? names.known(text, words, at) : null;
            if (name == null || !isListed(text, words, i, link)) {
                return i;
            }
            found.add(found(name, begin, name.span().end()));
            i = name.next();
        }
        return i;
    }

    private static boolean isListed(String text, Words words, int i, boolean link) {
        String gap = text.substring(words.end(i - 1), words.begin(i)).strip();
        boolean comma = gap.equals(",") || gap.equals("/");
        return link ? gap.isEmpty() || comma : comma;
    }

    /** "AFP melaporkan", "Xinhua via Kompas.com". */
    private int outletFirst(String text, Words words, int i, List<Found> found) {
        CiteNames.Name name = names.known(text, words, i);
        if (name == null || name.next() >= words.size() || !words.runsOn(name.next() - 1, true)) {
            return i;
        }
        int verb = behind.at(words, name.next());
        if (verb > 0) {
            int last = name.next() + verb - 1;
            found.add(found(name, name.span().begin(), words.end(last)));
            return last + 1;
        }
        int via = relay.at(words, name.next());
        int second = name.next() + via;
        CiteNames.Name other = via > 0 && second < words.size() && words.runsOn(second - 1, true)
                ? names.known(text, words, skipFillers(words, second))
                : null;
        if (other == null) {
            return i;
        }
        found.add(found(name, name.span().begin(), name.span().end()));
        found.add(found(other, words.begin(name.next()), other.span().end()));
        return other.next();
    }

    private int skipFillers(Words words, int from) {
        int filler = fillers.at(words, from);
        return from + filler < words.size() ? from + filler : from;
    }

    private static Found found(CiteNames.Name name, int begin, int end) {
        return new Found(
                new Page.Cite(name.span(), new Span(Math.min(begin, name.span().begin()), end)), name.key());
    }

    /**
     * The outlets of a source line or tag.
     *
     * @param any whether names that no pack knows count too
     */
    List<Found> inSource(String text, Span source, boolean any) {
        List<Found> found = new ArrayList<>();
        for (Span part : Shapes.parts(text, source, ",/|;&()[]")) {
            if (text.substring(part.begin(), part.end()).indexOf(':') >= 0) {
                break;
            }
            Words words = Words.of(text, part.begin(), part.end());
            int i = words.size() > 0 ? Math.min(skipFillers(words, 0), words.size() - 1) : 0;
            CiteNames.Name name = words.size() == 0 ? null : names.at(text, words, i, any, false);
            if (name != null && (any || outlets.at(text, words.begin(i), part.end()) != null)) {
                found.add(found(name, source.begin(), source.end()));
                more(text, words, name.next(), source.begin(), found);
            }
        }
        return found;
    }

    /** Known outlets anywhere in a line. */
    List<Found> anywhere(String text, Span line) {
        List<Found> found = new ArrayList<>();
        Words words = Words.of(text, line.begin(), line.end());
        for (int i = 0; i < words.size(); i++) {
            CiteNames.Name name = names.known(text, words, i);
            if (name != null) {
                found.add(found(name, name.span().begin(), name.span().end()));
                i = name.next() - 1;
            }
        }
        return found;
    }

    /** Each outlet once, in the order of the text, without those that the report is from itself. */
    static List<Page.Cite> once(List<Found> found, Set<String> own) {
        List<Found> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(f -> f.cite().name()));
        Map<String, Page.Cite> cites = new LinkedHashMap<>();
        for (Found f : sorted) {
            if (!own.contains(f.key())) {
                cites.putIfAbsent(f.key(), f.cite());
            }
        }
        return List.copyOf(cites.values());
    }

    /** The key under which the outlet of that name is cited. */
    @Nullable
    String key(@Nullable String publisher) {
        if (publisher == null || publisher.isBlank()) {
            return null;
        }
        Outlets.Match match = outlets.at(publisher, 0, publisher.length());
        return match == null || match.end() < publisher.stripTrailing().length()
                ? Chars.fold(publisher)
                : CiteNames.key(match.outlet());
    }
}
