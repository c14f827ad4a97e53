package org.kawat.coder.page;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Paragraph;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;

/**
 * What a language's pack says of pages: rules that tell what a line is, in order, and lists of words.
 *
 * @param lines the rules for whole lines; the first that fits decides
 * @param lists words by the name of their list
 * @param days names of weekdays, folded
 * @param months names of months, folded
 * @param countries names of states in the language, folded
 */
record PageRules(
        List<LineRule> lines,
        Map<WordList, Set<String>> lists,
        Set<String> days,
        Set<String> months,
        Set<String> countries) {
    static final String FILE = "page.tsv";
    static final List<String> COLUMNS = List.of("row", "words", "with", "kind", "example", "near");

    /** Rows of the pack that hold words and no rule for a line. */
    enum WordList {
        /** Outlets follow these, known or not: "dilansir". */
        CITE,
        /** Known outlets follow these: "menurut". */
        CITE_KNOWN,
        /** A known outlet stands before these: "… melaporkan". */
        CITE_BEHIND,
        /** Words between the verb and the outlet: "kantor berita". */
        CITE_FILLER,
        /** A known outlet, these words, a known outlet: "via". */
        RELAY,
        /** Between the last two of several outlets: "dan". */
        LINK,
        /** Names that begin with these are no outlets: "Kementerian". */
        NOT_OUTLET,
        /** Names that hold these are outlets, even after a weak verb: "Times". */
        OUTLET_WORD,
        /** Words that belong to the name of a known outlet before them: "Internasional". */
        OUTLET_TAIL,
        /** Words of photo credits. */
        PHOTO,
        /** Places of which bare datelines are believed. */
        PLACE,
        /** Capitals before a dash that are no place: "NATO". */
        NOT_PLACE,
        /** Lower-case words inside place names: "de". */
        PARTICLE,
        DAY,
        MONTH,
        /** Time zones, which end the time in a page's header: "WIB". */
        ZONE,
        /** Labels of asides in brackets inside a paragraph: "baca". */
        INLINE,
        /** Labels of links that were glued to the end of a paragraph: "baca juga". */
        INLINE_TAIL;

        String row() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static PageRules of(Pack language, Problems problems) {
        List<LineRule> lines = new ArrayList<>();
        Map<WordList, Set<String>> lists = new EnumMap<>(WordList.class);
        for (Table.Row row : Table.of(language, FILE, COLUMNS, problems).rows()) {
            WordList list = wordList(row.get("row"));
            if (list != null) {
                Set<String> words = lists.computeIfAbsent(list, k -> new LinkedHashSet<>());
                row.list("words").forEach(w -> words.add(Chars.fold(w)));
            } else {
                addLine(row, lines, problems);
            }
            if (!row.has("example")) {
                problems.add(
                        Problem.Code.NO_EXAMPLE, row.path(), row.line(), "the row has no example", "", "an example");
            }
        }
        Locale locale = Locale.forLanguageTag(language.code());
        return new PageRules(List.copyOf(lines), lists, days(locale, lists), months(locale, lists), countries(locale));
    }

    static @Nullable WordList wordList(String row) {
        for (WordList list : WordList.values()) {
            if (list.row().equals(row)) {
                return list;
            }
        }
        return null;
    }

    private static void addLine(Table.Row row, List<LineRule> lines, Problems problems) {
        LineRule.Form form = LineRule.Form.of(row.get("row"));
        Paragraph.Kind kind = kind(row.get("kind"));
        if (form == null) {
            problems.add(
                    Problem.Code.BAD_VALUE,
                    row.path(),
                    row.line(),
                    "unknown kind of row",
                    row.get("row"),
                    LineRule.Form.names());
        } else if (kind == null) {
            problems.add(
                    Problem.Code.BAD_VALUE,
                    row.path(),
                    row.line(),
                    "unknown kind of paragraph",
                    row.get("kind"),
                    "related, source, promo, caption, editor, pagination or other");
        } else if (form == LineRule.Form.SHAPE && row.list("words").stream().anyMatch(w -> Shape.of(w) == null)) {
            problems.add(
                    Problem.Code.BAD_VALUE, row.path(), row.line(), "unknown shape", row.get("words"), Shape.names());
        } else {
            List<String> words = row.list("words").stream().map(Chars::fold).toList();
            List<String> with = row.list("with").stream().map(Chars::fold).toList();
            lines.add(new LineRule(form, words, with, kind));
        }
    }

    private static Paragraph.@Nullable Kind kind(String name) {
        for (Paragraph.Kind kind : Paragraph.Kind.values()) {
            if (kind != Paragraph.Kind.BODY
                    && kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        return null;
    }

    private static Set<String> days(Locale locale, Map<WordList, Set<String>> lists) {
        Set<String> days = new HashSet<>(lists.getOrDefault(WordList.DAY, Set.of()));
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(Chars.fold(day.getDisplayName(TextStyle.FULL, locale)));
        }
        return days;
    }

    private static Set<String> months(Locale locale, Map<WordList, Set<String>> lists) {
        Set<String> months = new HashSet<>(lists.getOrDefault(WordList.MONTH, Set.of()));
        for (Month month : Month.values()) {
            months.add(Chars.fold(month.getDisplayName(TextStyle.FULL, locale)));
            months.add(Chars.fold(month.getDisplayName(TextStyle.SHORT, locale)));
        }
        return months;
    }

    private static Set<String> countries(Locale locale) {
        Set<String> countries = new HashSet<>();
        for (String code : Locale.getISOCountries()) {
            countries.add(Chars.fold(new Locale("", code).getDisplayCountry(locale)));
        }
        return countries;
    }

    /** In the order of the pack. */
    Set<String> words(WordList list) {
        return lists.getOrDefault(list, Set.of());
    }

    Phrases phrases(WordList list) {
        return Phrases.of(words(list));
    }
}
