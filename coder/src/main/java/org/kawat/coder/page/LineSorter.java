package org.kawat.coder.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Span;

/** Tells for every line what it is: first each by itself, then the headlines that follow a bare "read also". */
final class LineSorter {
    private static final int MOST_HEADLINES = 3;
    private static final int LONGEST_HEADLINE = 180;
    private final Map<Character, List<LineRule>> byFirst = new HashMap<>();
    private final List<LineRule> free;
    private final Shapes shapes;

    LineSorter(PageRules rules, Shapes shapes) {
        this.shapes = shapes;
        this.free = rules.lines().stream().filter(r -> !r.isBound()).toList();
        for (LineRule rule : rules.lines()) {
            rule.words().stream().filter(w -> rule.isBound()).forEach(w -> byFirst.putIfAbsent(key(w), List.of()));
        }
        byFirst.replaceAll(
                (key, none) -> rules.lines().stream().filter(r -> fits(r, key)).toList());
    }

    private static boolean fits(LineRule rule, char key) {
        return !rule.isBound() || rule.words().stream().anyMatch(w -> key(w) == key);
    }

    /** Rules are looked up by the first character of the line, with # for any digit. */
    private static char key(String words) {
        char c = words.isEmpty() ? ' ' : words.charAt(0);
        return Character.isDigit(c) ? '#' : c;
    }

    /**
     * @param related the headline of another article, if the line holds one
     * @param source what may name outlets, if the line gives the source
     */
    record Sorted(
            Line line,
            Paragraph.Kind kind,
            @Nullable Span related,
            @Nullable Span source,
            int headlines) {
        boolean isBody() {
            return kind == Paragraph.Kind.BODY;
        }
    }

    List<Sorted> sort(String text, List<Span> lines) {
        List<Sorted> sorted = new ArrayList<>(lines.size());
        for (Span span : lines) {
            sorted.add(sort(Line.of(text, span)));
        }
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).headlines > 0) {
                headlines(sorted, i + 1, sorted.get(i).headlines);
            }
        }
        remnants(sorted);
        return sorted;
    }

    private Sorted sort(Line line) {
        for (LineRule rule : byFirst.getOrDefault(key(line.core()), free)) {
            String words = rule.match(line, shapes);
            if (words != null) {
                return sorted(line, rule, words);
            }
        }
        return new Sorted(line, Paragraph.Kind.BODY, null, null, 0);
    }

    private static Sorted sorted(Line line, LineRule rule, String words) {
        Span rest = rule.form() == LineRule.Form.SHAPE ? line.inner() : line.after(words);
        boolean isRelated = rule.kind() == Paragraph.Kind.RELATED;
        boolean opens = rule.form() == LineRule.Form.LIST || (isRelated && rest == null);
        int headlines = rule.form() == LineRule.Form.TAIL ? Integer.MAX_VALUE : opens ? MOST_HEADLINES : 0;
        boolean isSource = rule.kind() == Paragraph.Kind.SOURCE;
        return new Sorted(line, rule.kind(), isRelated ? rest : null, isSource ? rest : null, headlines);
    }

    /** A few words after the last sentence head nothing: they are a signature or a button. */
    private static void remnants(List<Sorted> sorted) {
        int last = sorted.size() - 1;
        while (last > 0 && !(sorted.get(last).isBody() && sorted.get(last).line.isSentence())) {
            last--;
        }
        for (int i = last + 1; last > 0 && i < sorted.size(); i++) {
            Line line = sorted.get(i).line;
            if (sorted.get(i).isBody() && isRemnant(line)) {
                boolean name = Shapes.isName(line.text(), line.inner());
                Paragraph.Kind kind = name ? Paragraph.Kind.EDITOR : Paragraph.Kind.OTHER;
                sorted.set(i, new Sorted(line, kind, null, null, 0));
            }
        }
    }

    private static boolean isRemnant(Line line) {
        boolean bulleted = line.inner().begin() > line.span().begin() && !line.bracketed();
        boolean speech = line.text()
                .substring(line.span().begin(), line.span().end())
                .chars()
                .anyMatch(c -> c == ',' || (Chars.isQuote((char) c) && c != '\'' && c != '’'));
        return !bulleted
                && !speech
                && isHeadline(line, 1)
                && Words.of(line.text(), line.inner().begin(), line.inner().end())
                                .size()
                        <= 5;
    }

    /** Takes the lines that look like headlines; the first need look less like one than those after it. */
    private static void headlines(List<Sorted> sorted, int from, int most) {
        Paragraph.Kind kind = sorted.get(from - 1).kind;
        boolean tags = kind != Paragraph.Kind.RELATED;
        boolean titleCase = false;
        int taken = 0;
        for (int i = from; i < sorted.size() && taken < most; i++) {
            Sorted next = sorted.get(i);
            if (!next.isBody()) {
                if (most == MOST_HEADLINES || next.related != null || next.headlines > 0) {
                    return;
                }
                continue;
            }
            boolean isTitle = isTitleCase(next.line);
            boolean fits = tags
                    ? isTag(next.line)
                    : taken == 0 ? isHeadline(next.line, 2) : isHeadline(next.line, 5) && (isTitle || !titleCase);
            if (!fits) {
                return;
            }
            titleCase |= isTitle;
            sorted.set(i, new Sorted(next.line, kind, tags ? null : next.line.inner(), null, 0));
            taken++;
        }
    }

    /** Words without a stop at their end, and not many. */
    private static boolean isHeadline(Line line, int fewest) {
        if (line.core().isEmpty() || line.span().length() > LONGEST_HEADLINE || line.isSentence()) {
            return false;
        }
        char last = line.text().charAt(line.span().end() - 1);
        int words =
                Words.of(line.text(), line.inner().begin(), line.inner().end()).size();
        return words >= fewest
                && words <= 25
                && last != ':'
                && last != ','
                && line.core().indexOf(". ") < 0;
    }

    private static boolean isTag(Line line) {
        return isHeadline(line, 1)
                && Words.of(line.text(), line.inner().begin(), line.inner().end())
                                .size()
                        <= 4;
    }

    private static boolean isTitleCase(Line line) {
        Words words = Words.of(line.text(), line.inner().begin(), line.inner().end());
        int longWords = 0;
        int capitals = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.end(i) - words.begin(i) >= 4) {
                longWords++;
                capitals += words.isCapital(i) ? 1 : 0;
            }
        }
        return capitals * 10 >= longWords * 7;
    }
}
