package org.kawat.coder;

import java.util.ArrayList;
import java.util.List;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PackException;

/** Stand-in until the stages are wired: it reports the paragraphs of an article and nothing else. Thread-safe. */
public final class Coder {
    private final List<Pack> languages;

    private Coder(List<Pack> languages) {
        this.languages = List.copyOf(languages);
    }

    /**
     * A coder for these languages.
     *
     * @throws PackException with everything that is wrong with the packs
     */
    public static Coder of(Pack world, List<Pack> languages) {
        return new Coder(languages);
    }

    /** Reads one article. */
    public Report code(Article article) {
        return new Report(
                article,
                language(article),
                null,
                List.of(),
                List.of(),
                paragraphs(article.text()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private String language(Article article) {
        String given = article.language();
        if (given != null) {
            return given;
        }
        return languages.isEmpty() ? "und" : languages.get(0).code();
    }

    private static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(begin, end).isBlank()) {
                paragraphs.add(new Paragraph(Paragraph.Kind.BODY, new Span(begin, end)));
            }
            begin = end + 1;
        }
        return paragraphs;
    }
}
