package org.kawat.coder.text;

import java.util.ArrayList;
import java.util.List;
import org.kawat.coder.Span;

/** Splits the tokens of one paragraph into sentences. A quotation and a bracket stay in one piece with their sentence. */
final class Splitter {
    /** A sentence is broken off after so many tokens, so that text without stops cannot make one of any size. */
    static final int MOST_TOKENS = 400;

    private static final int LONGEST_BRACKET = 80;
    private static final int SHORTEST_PLAIN_WORD = 5;
    private final List<Token> tokens;
    private final List<Quotes.Region> regions;
    private final List<int[]> sentences = new ArrayList<>();
    private final List<List<Integer>> starts = new ArrayList<>();

    Splitter(List<Token> tokens, List<Quotes.Region> regions) {
        this.tokens = tokens;
        this.regions = regions;
    }

    /**
     * The sentences of the paragraph.
     *
     * @param parts for each token the index of its stretch in the page's body
     */
    List<Sentence> split(int firstIndex, int[] parts) {
        boundaries();
        List<Sentence> result = new ArrayList<>();
        int region = 0;
        for (int[] s : sentences) {
            while (region < regions.size() && regions.get(region).to() <= s[0]) {
                region++;
            }
            result.add(sentence(firstIndex + result.size(), parts[s[0]], s[0], s[1], region));
        }
        return result;
    }

    private void boundaries() {
        int begin = 0;
        int region = 0;
        int bracket = -1;
        int i = 0;
        while (i < tokens.size()) {
            if (region < regions.size() && i == regions.get(region).from()) {
                Quotes.Region r = regions.get(region++);
                starts.add(innerStarts(r));
                i = Math.max(r.next(), i + 1);
                begin = endsWithStop(r) && startsSentence(i) ? cut(begin, i) : begin;
                continue;
            }
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.OPEN_BRACKET && bracket < i) {
                bracket = closing(i);
            }
            boolean bullet = i > begin
                    && token.kind() == Token.Kind.SYMBOL
                    && token.norm().length() == 1
                    && Marks.isBullet(token.norm().charAt(0));
            if (bullet) {
                begin = cut(begin, i);
            }
            i++;
            if ((token.kind() == Token.Kind.END && bracket < i) || isBracketedSentence(begin, i - 1)) {
                int next = afterClosers(i);
                boolean ends = startsSentence(next) || isSlovenStart(i - 1, next);
                begin = ends && !isListNumber(begin, i - 1) ? cut(begin, next) : begin;
                i = next;
            }
        }
        cut(begin, tokens.size());
    }

    /** Marks a sentence, in pieces if it is too long; answers where the next begins. */
    private int cut(int begin, int end) {
        int from = begin;
        while (end - from > MOST_TOKENS) {
            int to = from + MOST_TOKENS;
            for (int i = to; i > to - MOST_TOKENS / 4; i--) {
                Token.Kind kind = tokens.get(i - 1).kind();
                if (kind == Token.Kind.COMMA || kind == Token.Kind.SEMICOLON || kind == Token.Kind.END) {
                    to = i;
                    break;
                }
            }
            sentences.add(new int[] {from, to});
            from = to;
        }
        if (from < end) {
            sentences.add(new int[] {from, end});
        }
        return end;
    }

    /** Closing marks, and further stops, belong to the sentence that ended. */
    private int afterClosers(int from) {
        int i = from;
        while (i < tokens.size()) {
            Token.Kind kind = tokens.get(i).kind();
            if (kind != Token.Kind.CLOSE_QUOTE && kind != Token.Kind.CLOSE_BRACKET && kind != Token.Kind.END) {
                return i;
            }
            i++;
        }
        return i;
    }

    private boolean startsSentence(int i) {
        if (i >= tokens.size()) {
            return true;
        }
        Token token = tokens.get(i);
        return switch (token.kind()) {
            case WORD -> token.capital();
            case NUMBER, OPEN_QUOTE -> true;
            case OPEN_BRACKET -> i + 1 < tokens.size() && tokens.get(i + 1).capital();
            case DASH ->
                token.spaceBefore()
                        && i + 1 < tokens.size()
                        && tokens.get(i + 1).capital();
            case SYMBOL -> !token.norm().equals("%") && token.spaceBefore();
            case CLITIC, CLOSE_QUOTE, CLOSE_BRACKET, COMMA, COLON, SEMICOLON, END -> false;
        };
    }

    /** A stop after a plain word and a blank ends a sentence even if the next is written small. */
    private boolean isSlovenStart(int stop, int next) {
        if (stop == 0
                || next >= tokens.size()
                || next != stop + 1
                || !tokens.get(stop).norm().equals(".")) {
            return false;
        }
        Token before = tokens.get(stop - 1);
        Token after = tokens.get(next);
        boolean plain = before.kind() == Token.Kind.CLITIC
                || (before.kind() == Token.Kind.WORD
                        && !before.capital()
                        && before.norm().length() >= SHORTEST_PLAIN_WORD);
        return plain && after.kind() == Token.Kind.WORD && after.spaceBefore();
    }

    /** "(… .)" that began with the sentence. */
    private boolean isBracketedSentence(int begin, int close) {
        return close > begin + 1
                && tokens.get(close).kind() == Token.Kind.CLOSE_BRACKET
                && tokens.get(begin).kind() == Token.Kind.OPEN_BRACKET
                && tokens.get(close - 1).kind() == Token.Kind.END;
    }

    /** "1." at the head of a line. */
    private boolean isListNumber(int begin, int stop) {
        return begin == 0
                && stop == 1
                && tokens.get(0).kind() == Token.Kind.NUMBER
                && tokens.get(stop).norm().equals(".");
    }

    /** The index of the bracket that closes this one, if it is not far; -1 otherwise. */
    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size() && i < open + LONGEST_BRACKET; i++) {
            Token.Kind kind = tokens.get(i).kind();
            depth += kind == Token.Kind.OPEN_BRACKET ? 1 : kind == Token.Kind.CLOSE_BRACKET ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean endsWithStop(Quotes.Region region) {
        int i = region.to() - 1;
        while (i > region.from() && tokens.get(i).kind() == Token.Kind.CLOSE_BRACKET) {
            i--;
        }
        return tokens.get(i).kind() == Token.Kind.END;
    }

    private List<Integer> innerStarts(Quotes.Region region) {
        List<Integer> inner = new ArrayList<>();
        inner.add(region.from());
        for (int i = region.from() + 1; i < region.to() - 1; i++) {
            if (tokens.get(i).kind() == Token.Kind.END) {
                int next = afterClosers(i + 1);
                if (next < region.to() && (startsSentence(next) || isSlovenStart(i, next))) {
                    inner.add(next);
                }
                i = next - 1;
            }
        }
        return inner;
    }

    private Sentence sentence(int index, int part, int from, int to, int region) {
        List<Sentence.Quotation> quotations = new ArrayList<>();
        for (int r = region; r < regions.size() && regions.get(r).from() < to; r++) {
            quotations.add(quotation(r, from, to));
        }
        Span span = new Span(
                tokens.get(from).span().begin(), tokens.get(to - 1).span().end());
        return new Sentence(index, part, span, tokens.subList(from, to), quotations);
    }

    /** The part of a quotation that stands in the sentence; a sentence broken off for its length may hold but a piece. */
    private Sentence.Quotation quotation(int r, int from, int to) {
        Quotes.Region region = regions.get(r);
        int begin = Math.max(region.from(), from);
        int end = Math.min(region.to(), to);
        List<Integer> inner = new ArrayList<>();
        inner.add(begin - from);
        for (int start : starts.get(r)) {
            if (start > begin && start < end) {
                inner.add(start - from);
            }
        }
        Span span = new Span(
                tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
        return new Sentence.Quotation(span, begin - from, end - from, inner, region.closed() && end == region.to());
    }
}
