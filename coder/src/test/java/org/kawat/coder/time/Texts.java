package org.kawat.coder.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kawat.coder.Span;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PackFile;
import org.kawat.coder.page.Page;
import org.kawat.coder.text.Sentence;
import org.kawat.coder.text.Token;

/** Texts for tests of the stages that read sentences: the repository's packs, and a small tokenizer that leaves out nothing these stages need. */
public final class Texts {
    private Texts() {}

    /** The files of one pack as they lie in the repository. */
    public static Pack pack(String code) {
        Path packs = Path.of("").toAbsolutePath();
        while (packs != null && !Files.isDirectory(packs.resolve("packs"))) {
            packs = packs.getParent();
        }
        if (packs == null) {
            throw new IllegalStateException("no folder packs above the working directory");
        }
        Path folder = packs.resolve("packs").resolve(code);
        try (Stream<Path> files = Files.walk(folder)) {
            return new Pack(
                    code,
                    files.filter(Files::isRegularFile)
                            .sorted()
                            .map(f -> file(folder, code, f))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackFile file(Path folder, String code, Path file) {
        try {
            String name = folder.relativize(file).toString().replace('\\', '/');
            return new PackFile("packs/" + code + "/" + name, name, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pack of one file, for tests of what is wrong in packs. */
    public static Pack pack(String name, String... lines) {
        return new Pack("xx", List.of(new PackFile("packs/xx/" + name, name, List.of(lines))));
    }

    public static Page page(String text) {
        return new Page(text, List.of(), List.of(new Span(0, text.length())), null, List.of(), List.of());
    }

    /** The text with its first occurrence of a phrase taken for the naming of an outlet. */
    public static Page citing(String text, String phrase) {
        int at = text.indexOf(phrase);
        Span span = new Span(at, at + phrase.length());
        return new Page(
                text, List.of(), List.of(new Span(0, text.length())), null, List.of(new Page.Cite(span, span)), List.of());
    }

    public static List<Sentence> sentences(String text, List<Span> body) {
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < body.size(); p++) {
            List<Token> tokens = new ArrayList<>();
            Span stretch = body.get(p);
            int at = stretch.begin();
            boolean space = true;
            while (at < stretch.end()) {
                int end = end(text, at, stretch.end());
                if (!Character.isWhitespace(text.charAt(at))) {
                    add(tokens, text, at, end, space);
                }
                space = Character.isWhitespace(text.charAt(at));
                if (ends(text, at, stretch.end())) {
                    flush(sentences, p, tokens);
                }
                at = end;
            }
            flush(sentences, p, tokens);
        }
        return sentences;
    }

    public static List<Sentence> sentences(String text) {
        return sentences(text, List.of(new Span(0, text.length())));
    }

    private static void flush(List<Sentence> sentences, int paragraph, List<Token> tokens) {
        if (!tokens.isEmpty()) {
            Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
            sentences.add(new Sentence(sentences.size(), paragraph, span, tokens, List.of()));
            tokens.clear();
        }
    }

    private static boolean ends(String text, int at, int limit) {
        char c = text.charAt(at);
        return c == '\n'
                || (c == '.' || c == '?' || c == '!')
                        && (at + 1 >= limit || Character.isWhitespace(text.charAt(at + 1)))
                        && !text.startsWith("Rp", Math.max(0, at - 2));
    }

    private static void add(List<Token> tokens, String text, int begin, int end, boolean space) {
        String norm = text.substring(begin, end).toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(text.charAt(begin));
        Token.Kind kind = kind(text, begin);
        if (kind == Token.Kind.WORD && norm.length() > 5 && norm.endsWith("nya") && !norm.endsWith("lainnya")) {
            tokens.add(new Token(kind, new Span(begin, end - 3), norm.substring(0, norm.length() - 3), capital, space));
            tokens.add(new Token(Token.Kind.CLITIC, new Span(end - 3, end), "nya", false, false));
        } else {
            tokens.add(new Token(kind, new Span(begin, end), norm, capital, space));
        }
    }

    private static int end(String text, int at, int limit) {
        boolean word = Character.isLetter(text.charAt(at));
        boolean number = Character.isDigit(text.charAt(at));
        int i = at + 1;
        while (i < limit && (word && inWord(text, i, limit) || number && inNumber(text, i, limit))) {
            i++;
        }
        return i;
    }

    private static boolean inWord(String text, int i, int limit) {
        char c = text.charAt(i);
        return Character.isLetter(c)
                || Character.isDigit(c) && !text.substring(Math.max(0, i - 3), i).matches("(?i).?(rp|usd|eur|rm)|usd")
                || (c == '-' || c == '\'') && i + 1 < limit && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static boolean inNumber(String text, int i, int limit) {
        char c = text.charAt(i);
        return Character.isDigit(c)
                || ".,/-".indexOf(c) >= 0 && i + 1 < limit && Character.isDigit(text.charAt(i + 1));
    }

    private static Token.Kind kind(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetter(c)) {
            return Token.Kind.WORD;
        }
        if (Character.isDigit(c)) {
            return Token.Kind.NUMBER;
        }
        return switch (c) {
            case '(', '[' -> Token.Kind.OPEN_BRACKET;
            case ')', ']' -> Token.Kind.CLOSE_BRACKET;
            case ',' -> Token.Kind.COMMA;
            case ':' -> Token.Kind.COLON;
            case ';' -> Token.Kind.SEMICOLON;
            case '-', '\u2013', '\u2014' -> Token.Kind.DASH;
            case '.', '?', '!' -> Token.Kind.END;
            case '\u201C' -> Token.Kind.OPEN_QUOTE;
            case '\u201D' -> Token.Kind.CLOSE_QUOTE;
            case '"' -> at == 0 || Character.isWhitespace(text.charAt(at - 1)) ? Token.Kind.OPEN_QUOTE : Token.Kind.CLOSE_QUOTE;
            default -> Token.Kind.SYMBOL;
        };
    }
}
