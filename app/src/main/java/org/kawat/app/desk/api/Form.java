package org.kawat.app.desk.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kawat.app.ledger.Listing;

/**
 * How things of one sort are given back.
 *
 * @param name what several are called
 * @param columns the fields that have a column in CSV
 * @param fields all that is known of one
 * @param <T> the things
 */
record Form<T>(String name, List<String> columns, Function<T, Map<String, @Nullable Object>> fields) {
    Form {
        columns = List.copyOf(columns);
    }

    /** Just as the command line gives them. */
    static <T> Form<T> of(Listing<T> listing) {
        return new Form<>(listing.name(), listing.columns(), listing::fields);
    }
}
