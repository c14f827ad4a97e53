package org.kawat.coder.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Span;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;

/** Runs the examples and near misses that the rows of {@code page.tsv} carry, through the reader itself. */
public final class PageExamples {
    private static final Set<PageRules.WordList> ON_DATELINES = EnumSet.of(
            PageRules.WordList.PLACE,
            PageRules.WordList.NOT_PLACE,
            PageRules.WordList.PARTICLE,
            PageRules.WordList.DAY);
    private static final Set<PageRules.WordList> ON_ASIDES =
            EnumSet.of(PageRules.WordList.INLINE, PageRules.WordList.INLINE_TAIL);
    private static final String BREAK = "¶";

    private PageExamples() {}

    /** Adds a problem for each example that is read otherwise than its row says. */
    public static void check(Pack language, Pack world, Problems problems) {
        PageReader reader = PageReader.of(language, world, new Problems());
        for (Table.Row row : Table.of(language, PageRules.FILE, PageRules.COLUMNS, new Problems())
                .rows()) {
            check(reader, row, problems);
        }
    }

    private static void check(PageReader reader, Table.Row row, Problems problems) {
        PageRules.WordList list = PageRules.wordList(row.get("row"));
        for (String column : List.of("example", "near")) {
            String printed = row.get(column);
            if (printed.isEmpty()) {
                continue;
            }
            String expected;
            String found;
            if (row.has("kind")) {
                expected = column.equals("near") ? "body" : row.get("kind");
                found = kinds(reader, printed);
            } else {
                expected = String.join(" + ", marked(printed));
                found = String.join(" + ", read(reader, list, plain(printed)));
            }
            if (!expected.equals(found)) {
                Problem.Code code = column.equals("near") ? Problem.Code.NEAR_MISS_CODED : Problem.Code.EXAMPLE_FAILED;
                problems.add(new Problem(code, row.path(), row.line(), row.get("row"), printed, found, expected, ""));
            }
        }
    }

    /** What the lines of the example are, between two lines of a report: each kind once. */
    private static String kinds(PageReader reader, String example) {
        // before and after it stand sentences that no rule takes: numbers have no language, and a stop ends a report's
        // line
        String text = "1, 2, 3, x.\n" + example.replace(BREAK, "\n") + "\n4, 5, 6, y.";
        List<Paragraph> all = reader.read(Article.of(text)).paragraphs();
        return all.subList(1, all.size() - 1).stream()
                .map(p -> p.kind().name().toLowerCase(Locale.ROOT))
                .distinct()
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static List<String> read(PageReader reader, PageRules.@Nullable WordList list, String text) {
        Page page = reader.read(Article.of(text));
        List<String> found = new ArrayList<>();
        if (ON_DATELINES.contains(list)) {
            if (page.dateline() != null && page.dateline().place() != null) {
                found.add(page.dateline().place().of(text));
            }
        } else if (ON_ASIDES.contains(list)) {
            found.addAll(gaps(page));
        } else {
            page.cites().forEach(c -> found.add(c.name().of(text)));
        }
        return found;
    }

    /** What was left out of the body. */
    private static List<String> gaps(Page page) {
        List<String> gaps = new ArrayList<>();
        int from = 0;
        for (Span part : page.body()) {
            gaps.add(page.text().substring(from, part.begin()).strip());
            from = part.end();
        }
        gaps.add(page.text().substring(from).strip());
        gaps.removeIf(String::isEmpty);
        return gaps;
    }

    private static String plain(String example) {
        return example.replace("[", "").replace("]", "");
    }

    private static List<String> marked(String example) {
        List<String> marked = new ArrayList<>();
        int open = example.indexOf('[');
        while (open >= 0) {
            int close = example.indexOf(']', open);
            marked.add(example.substring(open + 1, close < 0 ? example.length() : close));
            open = close < 0 ? -1 : example.indexOf('[', close);
        }
        return marked;
    }
}
