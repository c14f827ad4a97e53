package org.kawat.app.ledger;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Sheet;

/**
 * How things of one sort are given back.
 *
 * @param <T> the things
 */
public interface Listing<T> {
    /** What several are called, as in "events". */
    String name();

    /** All that is known of it by name: texts, numbers, truth values, lists and maps of these, and null. */
    Map<String, @Nullable Object> fields(T item);

    /** The fields that have a column in CSV; "article.id" is a field of a field. */
    List<String> columns();

    /** Prints what stands above all of them, for people. */
    default void head(Sheet sheet) {}

    /** Prints it for people. */
    void print(T item, Sheet sheet);
}
