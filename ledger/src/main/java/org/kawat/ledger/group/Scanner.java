package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kawat.coder.Span;
import org.kawat.ledger.store.Folding;

/** Finds the words of a stretch of text that say what it tells. */
final class Scanner {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*");
    private final WordTable table;

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
        Matcher matcher = WORD.matcher(text).region(span.begin(), span.end());
        boolean first = true;
        while (matcher.find()) {
            Span word = new Span(matcher.start(), matcher.end());
            if (without.stream().noneMatch(s -> s.overlaps(word))) {
                add(found, matcher.group(), first);
            }
            first = endsSentence(text, matcher.end(), span.end());
        }
        return found;
    }

    private void add(Found found, String word, boolean first) {
        String plain = Folding.plain(word);
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        boolean shouted = word.length() > 5 && word.equals(word.toUpperCase(Locale.ROOT));
        if (capital && !first && !shouted && (table.counts(plain) || plain.length() == 3)) {
            found.proper.add(Spelling.skeleton(plain));
        }
        if (table.counts(plain)) {
            found.words.add(capital ? Spelling.skeleton(plain) : table.core(plain));
        }
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
