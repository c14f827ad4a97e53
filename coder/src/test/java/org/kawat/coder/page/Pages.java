package org.kawat.coder.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Span;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.time.Texts;

/** Pages for tests, read with the repository's Indonesian pack. */
final class Pages {
    static final Pack INDONESIAN = Texts.pack("id");
    static final Pack WORLD = Texts.pack("world");
    static final PageReader READER = PageReader.of(INDONESIAN, WORLD, new Problems());

    private Pages() {}

    static Page read(String... lines) {
        return READER.read(Article.of(String.join("\n", lines)));
    }

    static Page published(String publisher, String... lines) {
        return READER.read(new Article(null, String.join("\n", lines), publisher, null, "id", null, null));
    }

    static @Nullable String place(Page page) {
        return page.dateline() == null || page.dateline().place() == null
                ? null
                : page.dateline().place().of(page.text());
    }

    static List<String> cites(Page page) {
        return page.cites().stream().map(c -> c.name().of(page.text())).toList();
    }

    static List<String> body(Page page) {
        return page.body().stream().map(s -> s.of(page.text())).toList();
    }

    static List<String> related(Page page) {
        return page.related().stream().map(s -> s.of(page.text())).toList();
    }

    static List<Paragraph.Kind> kinds(Page page) {
        return page.paragraphs().stream().map(Paragraph::kind).toList();
    }

    /** The lines that are not report. */
    static List<String> furniture(Page page) {
        Stream<Span> spans = page.paragraphs().stream()
                .filter(p -> p.kind() != Paragraph.Kind.BODY)
                .map(Paragraph::span);
        return spans.map(s -> s.of(page.text())).toList();
    }
}
