package org.kawat.coder.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.kawat.coder.Span;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.page.Page;

/**
 * Reads the body of a page as sentences of tokens, and mends what was mistyped. What depends on a language is in its pack
 * ({@code text.tsv}). Takes time in proportion to the length of the text. Immutable.
 */
public final class TextReader {
    private final TextRules rules;
    private final WordForms forms;

    private TextReader(TextRules rules, Set<String> vocabulary) {
        this.rules = rules;
        this.forms = new WordForms(rules, vocabulary);
    }

    /** A reader that mends only the slips that the pack lists. */
    public static TextReader of(Pack language, Problems problems) {
        return of(language, Set.of(), problems);
    }

    /**
     * A reader that also mends long words which are one slip away from one word of the vocabulary.
     *
     * @param vocabulary words in lower case, inflected forms included: the more words it holds, the less is mended wrongly
     */
    public static TextReader of(Pack language, Set<String> vocabulary, Problems problems) {
        return new TextReader(TextRules.of(language, problems), Set.copyOf(vocabulary));
    }

    public List<Sentence> read(Page page) {
        return read(page.text(), page.body());
    }

    /** The sentences of the stretches of a text; stretches on one line are one paragraph. */
    public List<Sentence> read(String text, List<Span> body) {
        List<Sentence> sentences = new ArrayList<>();
        boolean open = false;
        int i = 0;
        while (i < body.size()) {
            int next = nextParagraph(text, body, i);
            open = paragraph(text, body, i, next, open, sentences);
            i = next;
        }
        return List.copyOf(sentences);
    }

    private static int nextParagraph(String text, List<Span> body, int first) {
        int next = first + 1;
        while (next < body.size()
                && isOneLine(text, body.get(next - 1).end(), body.get(next).begin())) {
            next++;
        }
        return next;
    }

    private static boolean isOneLine(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Marks.isBreak(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Reads stretches {@code first} to {@code next}; answers whether a quotation was left open that goes on after them. */
    private boolean paragraph(
            String text, List<Span> body, int first, int next, boolean open, List<Sentence> sentences) {
        List<Token> tokens = new ArrayList<>();
        int[] parts = new int[0];
        for (int i = first; i < next; i++) {
            new Scanner(rules, forms, text, tokens)
                    .scan(body.get(i).begin(), body.get(i).end());
            int before = parts.length;
            parts = Arrays.copyOf(parts, tokens.size());
            Arrays.fill(parts, before, parts.length, i);
        }
        boolean continued = next < body.size()
                && Quotes.continues(text, body.get(next).begin(), body.get(next).end());
        int begin = body.get(first).begin();
        int end = body.get(next - 1).end();
        List<Quotes.Region> regions = Quotes.find(text, begin, end, tokens, open, continued);
        sentences.addAll(new Splitter(tokens, regions).split(sentences.size(), parts));
        Quotes.Region last = regions.isEmpty() ? null : regions.get(regions.size() - 1);
        return continued && last != null && !last.closed() && last.to() == tokens.size();
    }
}
