package org.kawat.coder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kawat.coder.Span;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.time.Texts;

/** Sentences for tests, read with the repository's Indonesian pack. */
final class Sentences {
    static final TextReader READER = TextReader.of(Texts.pack("id"), new Problems());

    private Sentences() {}

    static List<Sentence> read(String text) {
        return READER.read(text, lines(text));
    }

    static TextReader knowing(String... words) {
        return TextReader.of(Texts.pack("id"), Set.of(words), new Problems());
    }

    /** Each line of the text as a stretch of body. */
    static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(new Span(begin, begin + line.length()));
            }
            begin += line.length() + 1;
        }
        return lines;
    }

    /** The printed sentences. */
    static List<String> printed(String text) {
        return read(text).stream().map(s -> s.span().of(text)).toList();
    }

    /** The norms of all tokens. */
    static String norms(String text) {
        return norms(READER, text);
    }

    static String norms(TextReader reader, String text) {
        return tokens(reader, text).stream().map(Token::norm).collect(Collectors.joining(" "));
    }

    static List<Token> tokens(TextReader reader, String text) {
        return reader.read(text, lines(text)).stream()
                .flatMap(s -> s.tokens().stream())
                .toList();
    }

    /** The quotations of all sentences as printed, with # before each that is not closed. */
    static List<String> quotations(String text) {
        return read(text).stream()
                .flatMap(s -> s.quotations().stream())
                .map(q -> (q.closed() ? "" : "#") + q.span().of(text))
                .toList();
    }
}
