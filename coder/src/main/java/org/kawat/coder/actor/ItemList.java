package org.kawat.coder.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items made so far of a stretch of tokens, in order. */
final class ItemList {
    private final Stretch stretch;
    private final List<Item> items = new ArrayList<>();

    ItemList(Stretch stretch) {
        this.stretch = stretch;
    }

    List<Item> items() {
        return items;
    }

    /** The item made last; null if there is none. */
    @Nullable
    Item last() {
        return items.isEmpty() ? null : items.get(items.size() - 1);
    }

    /** The item made so many before the last; null if there is none. */
    @Nullable
    Item last(int before) {
        int at = items.size() - 1 - before;
        return at < 0 ? null : items.get(at);
    }

    /** An item of those tokens of which nothing more is known yet. */
    Item plain(Item.Kind kind, int i, int end) {
        boolean capital = stretch.token(i).capital();
        boolean noun = kind == Item.Kind.NOUN || kind == Item.Kind.TITLE;
        String words = noun ? stretch.listed(i, end) : stretch.phrase(i, end);
        return Item.plain(kind, i, end, stretch.span(i, end), words, capital);
    }

    /** Adds such an item; returns where the next one begins. */
    int add(Item.Kind kind, int i, int end) {
        return add(plain(kind, i, end));
    }

    int add(Item item) {
        items.add(item);
        return item.to();
    }
}
