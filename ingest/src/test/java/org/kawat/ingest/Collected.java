package org.kawat.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All that an intake gave, sorted by kind. */
public final class Collected implements Consumer<Item> {
    public final List<Item> all = new ArrayList<>();

    @Override
    public void accept(Item item) {
        all.add(item);
    }

    public List<Item.Found> found() {
        return of(Item.Found.class);
    }

    public List<Item.Skipped> skipped() {
        return of(Item.Skipped.class);
    }

    public List<Item.Failed> failed() {
        return of(Item.Failed.class);
    }

    public List<String> texts() {
        return found().stream().map(f -> f.article().text()).toList();
    }

    private <T extends Item> List<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
