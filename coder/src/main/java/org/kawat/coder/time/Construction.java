package org.kawat.coder.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;
import org.kawat.coder.text.Token;

/**
 * A way to put a date: elements in order, and what they come to. An element is a word (several with | between them), a
 * mark ( ) or , or a slot in braces; ? after it makes it optional, @ before the first one asks for it just before the
 * date, @@ for it with a word or two between.
 */
final class Construction {
    /** What the elements come to. */
    enum Meaning {
        /** The date that the slots name. */
        DATE,
        /** {n} {unit} before or after the day of publication. */
        AGO,
        AHEAD,
        /** {n} {unit} before or after the last date mentioned. */
        BEFORE,
        AFTER,
        /** The same, told by the event that it is counted from ("three days before the vote"). */
        BEFORE_EVENT,
        AFTER_EVENT,
        /** The last date mentioned, whatever its length ("at that time"). */
        THEN,
        /** {unit} and {side}: last week, next year. */
        PERIOD,
        /** A number of days from the day of publication (yesterday). */
        DAY,
        /** Not a date, and neither is any part of it. */
        NONE
    }

    /** A slot and what filled it. */
    record Filled(String slot, int value, int from, int to) {}

    /** An element: exactly one of its words, mark and slot is set. */
    record Element(
            Set<String> words,
            Token.@Nullable Kind mark,
            @Nullable String slot,
            boolean optional) {}

    /** How many words may stand between a date and what is asked for before it with @@. */
    private static final int FAR = 2;

    private final List<Element> elements;
    private final @Nullable Element before;
    private final int reach;
    private final Meaning meaning;
    private final int amount;

    private Construction(List<Element> elements, @Nullable Element before, int reach, Meaning meaning, int amount) {
        this.elements = List.copyOf(elements);
        this.before = before;
        this.reach = reach;
        this.meaning = meaning;
        this.amount = amount;
    }

    Meaning meaning() {
        return meaning;
    }

    /** The number that stands after the meaning in the pack ("day -1"). */
    int amount() {
        return amount;
    }

    /** Reads a row of kind "rule"; null, with a problem, if it cannot be read. */
    static @Nullable Construction of(Table.Row row, Slots slots, Problems problems) {
        List<Element> elements = new ArrayList<>();
        Element before = null;
        int reach = 0;
        for (String printed : row.get("form").split(" ")) {
            boolean behind = printed.startsWith("@");
            reach = printed.startsWith("@@") ? FAR : reach;
            Element element = element(behind ? printed.replace("@", "") : printed);
            if (element.slot != null && !slots.knows(element.slot)) {
                problems.add(
                        Problem.Code.UNKNOWN_NAME,
                        row.path(),
                        row.line(),
                        "no such slot",
                        element.slot,
                        "a kind of row of this file");
                return null;
            }
            if (behind) {
                before = element;
            } else {
                elements.add(element);
            }
        }
        String[] value = row.get("value").split(" ");
        try {
            Meaning meaning = Meaning.valueOf(value[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            return new Construction(
                    elements, before, reach, meaning, value.length > 1 ? Integer.parseInt(value[1]) : 1);
        } catch (IllegalArgumentException e) {
            problems.add(
                    Problem.Code.BAD_VALUE,
                    row.path(),
                    row.line(),
                    "no such meaning",
                    row.get("value"),
                    "date, ago, day -1 ...");
            return null;
        }
    }

    private static Element element(String printed) {
        boolean optional = printed.length() > 1 && printed.endsWith("?");
        String s = optional ? printed.substring(0, printed.length() - 1) : printed;
        return switch (s) {
            case "(" -> new Element(Set.of(), Token.Kind.OPEN_BRACKET, null, optional);
            case ")" -> new Element(Set.of(), Token.Kind.CLOSE_BRACKET, null, optional);
            case "," -> new Element(Set.of(), Token.Kind.COMMA, null, optional);
            default ->
                s.startsWith("{")
                        ? new Element(Set.of(), null, s.substring(1, s.length() - 1), optional)
                        : new Element(Set.of(s.split("\\|")), null, null, optional);
        };
    }

    /** A year by itself, where something else vouches for its being one. */
    static Construction year() {
        return new Construction(List.of(element("{year}")), null, 0, Meaning.DATE, 1);
    }

    /** The elements that it may begin with. */
    List<Element> first() {
        List<Element> first = new ArrayList<>();
        for (Element e : elements) {
            first.add(e);
            if (!e.optional) {
                break;
            }
        }
        return first;
    }

    /** The end of the construction if it begins at the token, with its slots filled; -1 if it does not. */
    int match(Slots slots, List<Token> tokens, int from, List<Filled> filled) {
        return before == null || isBefore(before, slots, tokens, from) ? match(0, slots, tokens, from, filled) : -1;
    }

    /** Whether the element ends before the token, with no more than so many plain words between them. */
    private boolean isBefore(Element element, Slots slots, List<Token> tokens, int from) {
        for (int end = from; end > 0 && end >= from - reach; end--) {
            if (step(element, slots, tokens, end - 1, new ArrayList<>()) == end) {
                return true;
            }
            if (!tokens.get(end - 1).isWord() || slots.closesPhrase(tokens.get(end - 1))) {
                return false;
            }
        }
        return false;
    }

    private int match(int element, Slots slots, List<Token> tokens, int at, List<Filled> filled) {
        if (element == elements.size()) {
            return at;
        }
        Element e = elements.get(element);
        int size = filled.size();
        int next = at < tokens.size() ? step(e, slots, tokens, at, filled) : -1;
        if (next >= 0) {
            int end = match(element + 1, slots, tokens, next, filled);
            if (end >= 0) {
                return end;
            }
        }
        while (filled.size() > size) {
            filled.remove(filled.size() - 1);
        }
        return e.optional ? match(element + 1, slots, tokens, at, filled) : -1;
    }

    private static int step(Element e, Slots slots, List<Token> tokens, int at, List<Filled> filled) {
        Token t = tokens.get(at);
        if (e.mark != null) {
            return t.kind() == e.mark ? at + 1 : -1;
        }
        if (e.slot == null) {
            return Slots.word(e.words, tokens, at);
        }
        Filled f = slots.fill(e.slot, tokens, at);
        if (f == null) {
            return -1;
        }
        filled.add(f);
        return f.to;
    }
}
