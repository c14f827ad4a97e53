package org.kawat.coder.actor;

import java.util.List;
import org.kawat.coder.Span;

/** The items of a sentence in a row, with the span and the words of any stretch of them. */
final class ItemRow {
    private final List<Item> items;

    ItemRow(List<Item> items) {
        this.items = items;
    }

    int size() {
        return items.size();
    }

    Item get(int i) {
        return items.get(i);
    }

    /** The first item from there on that does not merely say how many or how much; {@code to} where there is none. */
    int firstHead(int from, int to) {
        int at = from;
        while (at < to && leads(items.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean leads(Item item) {
        return switch (item.kind()) {
            case QUANTIFIER, GROUP, NUMBER, MEASURE, ADVERB -> true;
            default -> false;
        };
    }

    int pastAliases(int from, int to) {
        int at = from;
        while (at < to && items.get(at).is(Item.Kind.ALIAS)) {
            at++;
        }
        return at;
    }

    Span span(int from, int to) {
        return new Span(items.get(from).span().begin(), items.get(to - 1).span().end());
    }

    /** The span of those items, without a trailing bracket. */
    Span trimmed(int from, int to) {
        int end = to;
        while (end > from + 1 && items.get(end - 1).is(Item.Kind.ALIAS)) {
            end--;
        }
        return span(from, end);
    }

    /** Their words, lower case, with blanks between. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(items.get(i).norm());
        }
        return words.toString();
    }
}
