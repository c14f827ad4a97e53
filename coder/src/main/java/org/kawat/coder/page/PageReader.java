package org.kawat.coder.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Span;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problems;

/**
 * Reads a page: which of its lines are report and which are furniture, its dateline, and the outlets that it cites. All that
 * depends on a language or an outlet is in the packs ({@code page.tsv} of the language, {@code outlets.tsv} of the world).
 * Takes time in proportion to the length of the text. Immutable.
 */
public final class PageReader {
    /** A dateline that names its outlet is believed below a title, a byline and a caption or two. */
    private static final int LINES_BEFORE_DATELINE = 6;

    private final LineSorter sorter;
    private final DatelineFinder datelines;
    private final CiteFinder cites;
    private final Asides asides;

    private PageReader(PageRules rules, Outlets outlets) {
        Shapes shapes = new Shapes(rules, outlets);
        this.sorter = new LineSorter(rules, shapes);
        this.datelines = new DatelineFinder(rules, outlets);
        this.cites = new CiteFinder(rules, outlets);
        this.asides = new Asides(rules, shapes);
    }

    /** A reader for pages in that language; what is wrong with the packs goes into {@code problems}. */
    public static PageReader of(Pack language, Pack world, Problems problems) {
        return new PageReader(PageRules.of(language, problems), Outlets.of(world, problems));
    }

    public Page read(Article article) {
        String text = article.text();
        List<LineSorter.Sorted> lines = sorter.sort(text, Chars.lines(text));
        DatelineFinder.@Nullable Opening opening = opening(text, lines);
        Page.@Nullable Dateline dateline = opening == null ? null : opening.dateline();
        List<Paragraph> paragraphs = new ArrayList<>(lines.size());
        List<Span> body = new ArrayList<>();
        List<Span> related = new ArrayList<>();
        List<CiteFinder.Found> found = new ArrayList<>();
        for (LineSorter.Sorted line : lines) {
            paragraphs.add(new Paragraph(line.kind(), line.line().span()));
            if (line.isBody()) {
                body(text, line.line(), dateline, body, related, found);
            } else if (line.related() != null) {
                related.add(line.related());
            } else if (line.source() != null) {
                found.addAll(source(text, line, line.source()));
            }
        }
        return new Page(text, paragraphs, body, dateline, CiteFinder.once(found, own(article, opening)), related);
    }

    private DatelineFinder.@Nullable Opening opening(String text, List<LineSorter.Sorted> lines) {
        int seen = 0;
        boolean report = false;
        for (LineSorter.Sorted line : lines) {
            if (!line.isBody()) {
                continue;
            }
            DatelineFinder.Opening opening = datelines.find(text, line.line().span());
            boolean named = opening != null && (opening.outlet() != null || !report);
            if (named) {
                return opening;
            }
            report |= line.line().isSentence();
            if (++seen == LINES_BEFORE_DATELINE) {
                return null;
            }
        }
        return null;
    }

    private void body(
            String text,
            Line line,
            Page.@Nullable Dateline dateline,
            List<Span> body,
            List<Span> related,
            List<CiteFinder.Found> found) {
        Span span = Line.withoutBullet(text, line.span());
        int begin = dateline != null && span.contains(dateline.whole())
                ? dateline.whole().end()
                : span.begin();
        int first = body.size();
        for (Asides.Aside aside : asides.find(text, span)) {
            if (aside.whole().begin() < begin) {
                continue;
            }
            addBody(body, text, begin, aside.whole().begin());
            begin = aside.whole().end();
            if (aside.link() != null) {
                related.add(aside.link());
            }
            if (aside.sign() != null) {
                found.addAll(cites.inSource(text, aside.sign(), false));
            }
        }
        addBody(body, text, begin, span.end());
        for (Span part : body.subList(first, body.size())) {
            found.addAll(cites.inBody(text, part));
        }
    }

    /** Marks without a word are no report. */
    private static void addBody(List<Span> body, String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                Chars.add(body, text, begin, end);
                return;
            }
        }
    }

    private List<CiteFinder.Found> source(String text, LineSorter.Sorted line, Span source) {
        boolean labelled = source.begin() > line.line().inner().begin();
        List<CiteFinder.Found> found = cites.inSource(text, source, labelled);
        return found.isEmpty() && !labelled ? cites.anywhere(text, line.line().span()) : found;
    }

    /** The outlets that print the article: naming themselves, they cite nobody. */
    private Set<String> own(Article article, DatelineFinder.@Nullable Opening opening) {
        Set<String> own = new HashSet<>();
        String publisher = cites.key(article.publisher());
        if (publisher != null) {
            own.add(publisher);
        }
        if (opening != null && opening.outlet() != null) {
            own.add(CiteNames.key(opening.outlet()));
        }
        return own;
    }
}
