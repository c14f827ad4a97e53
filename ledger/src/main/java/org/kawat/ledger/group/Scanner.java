package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kawat.coder.Span;
import org.kawat.ledger.store.Folding;

/** Finds the words of a stretch of text that say what it tells. */
final class Scanner {
    // So many words are kept in mind: the same ones come again and again.
    private static final int MOST = 20_000;
    private final WordTable table;
    private final Map<String, Word> known = new HashMap<>();

    Scanner(WordTable table) {
        this.table = table;
    }

    /**
     * What was found.
     *
     * @param words cores of all that count
     * @param proper those with a capital that do not begin a sentence
     */
    record Found(List<String> words, List<String> proper) {}

    /** The words of the text in the span, but for those in any of the others. */
    Found scan(String text, Span span, List<Span> without) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        int[] last = {-1};
        WordFinder.printed(text, span.begin(), span.end(), (begin, end) -> {
            boolean first = last[0] < 0 || endsSentence(text, last[0], span.end());
            if (!overlaps(without, new Span(begin, end))) {
                add(found, text.substring(begin, end), first);
            }
            last[0] = end;
        });
        return found;
    }

    private static boolean overlaps(List<Span> spans, Span word) {
        for (Span span : spans) {
            if (span.overlaps(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a word says as it is printed.
     *
     * @param counts whether it says something
     * @param proper it is a name if it begins no sentence
     * @param core what is left of it in other spellings and forms
     */
    private record Word(boolean counts, boolean proper, String core) {}

    private void add(Found found, String printed, boolean first) {
        if (known.size() > MOST) {
            known.clear();
        }
        Word word = known.computeIfAbsent(printed, this::word);
        if (word.proper && !first) {
            found.proper.add(word.core);
        }
        if (word.counts) {
            found.words.add(word.core);
        }
    }

    private Word word(String printed) {
        String plain = Folding.plain(printed);
        boolean counts = table.counts(plain);
        boolean capital = Character.isUpperCase(printed.codePointAt(0));
        boolean shouted = printed.length() > 5 && printed.equals(printed.toUpperCase(Locale.ROOT));
        boolean proper = capital && !shouted && (counts || plain.length() == 3);
        return new Word(counts, proper, capital ? Spelling.skeleton(plain) : table.core(plain));
    }

    private static boolean endsSentence(String text, int from, int end) {
        for (int i = from; i < end && !Character.isLetterOrDigit(text.charAt(i)); i++) {
            if (".!?:\n\"“".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
