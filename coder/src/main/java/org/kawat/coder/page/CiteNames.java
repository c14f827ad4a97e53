package org.kawat.coder.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/** Reads the name of an outlet that begins at a word: a known one, or one that only its place in the sentence shows. */
final class CiteNames {
    private static final int MOST_WORDS = 5;
    private final Outlets outlets;
    private final PageRules rules;
    private final Set<String> tails;
    private final Set<String> outletWords;
    private final Set<String> particles;
    private final Phrases notOutlets;

    CiteNames(PageRules rules, Outlets outlets) {
        this.outlets = outlets;
        this.rules = rules;
        this.tails = rules.words(PageRules.WordList.OUTLET_TAIL);
        this.outletWords = rules.words(PageRules.WordList.OUTLET_WORD);
        this.particles = rules.words(PageRules.WordList.PARTICLE);
        this.notOutlets = rules.phrases(PageRules.WordList.NOT_OUTLET);
    }

    /**
     * @param next index of the word after the name
     * @param key the same for all names of one outlet
     */
    record Name(Span span, int next, String key) {}

    static String key(Outlets.Outlet outlet) {
        return Chars.fold(outlet.name());
    }

    /**
     * The outlet named at the word.
     *
     * @param any whether an unknown name counts
     * @param described whether words such as "news agency" stand before it: then a country may come between
     */
    @Nullable
    Name at(String text, Words words, int i, boolean any, boolean described) {
        Name known = known(text, words, i);
        if (known != null) {
            return known;
        }
        if (described) {
            for (int k = i; k < i + 3 && words.runsOn(k, true); k++) {
                known = known(text, words, k + 1);
                if (known != null) {
                    return known;
                }
            }
        }
        Name unknown = unknown(text, words, i);
        return unknown == null || (!any && !described && !hasOutletWord(words, i, unknown.next())) ? null : unknown;
    }

    @Nullable
    Name known(String text, Words words, int i) {
        Outlets.Match match = outlets.at(text, words.begin(i), words.limit());
        if (match == null) {
            return null;
        }
        int next = words.indexFrom(match.end());
        int end = match.end();
        while (next < words.size()
                && isGap(text, end, words.begin(next))
                && tails.contains(words.folded(next))
                && words.isCapital(next)) {
            end = words.end(next);
            next++;
        }
        return new Name(new Span(words.begin(i), end), next, key(match.outlet()));
    }

    private static boolean isGap(String text, int from, int to) {
        return from <= to && Chars.skipSpace(text, from, to) == to;
    }

    private @Nullable Name unknown(String text, Words words, int i) {
        if (!words.isCapital(i) || Character.isDigit(text.charAt(words.begin(i))) || notOutlets.at(words, i) > 0) {
            return null;
        }
        int next = i + 1;
        while (next < words.size() && next - i < MOST_WORDS && words.runsOn(next - 1, false) && goesOn(words, next)) {
            next++;
        }
        while (next > i + 1 && !words.isCapital(next - 1)) {
            next--;
        }
        Span span = new Span(words.begin(i), words.end(next - 1));
        return isDay(words, i) ? null : new Name(span, next, Chars.fold(span.of(text)));
    }

    private boolean goesOn(Words words, int i) {
        return !isDay(words, i) && (words.isCapital(i) || particles.contains(words.folded(i)));
    }

    private boolean isDay(Words words, int i) {
        String word = words.folded(i);
        return rules.days().contains(word) || rules.months().contains(word);
    }

    private boolean hasOutletWord(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = words.folded(i);
            if (outletWords.contains(word) || word.indexOf('.') > 2) {
                return true;
            }
        }
        return false;
    }
}
