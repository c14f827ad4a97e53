package org.kawat.app.ledger;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How much of an answer is to be given. */
final class PageOptions {
    private static final int TABLE = 50;

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = Limit.class,
            description = "How many at most; 0 for all. 50 in a table, and all in other forms, without this.")
    private @Nullable Integer limit;

    @Option(
            names = "--after",
            paramLabel = "PLACE",
            description = "Go on from where an answer with --limit said that it stopped.")
    @Nullable
    String after;

    /** How many at most. */
    int most(Format format) {
        int most = limit == null ? (format == Format.TABLE ? TABLE : 0) : limit;
        return most == 0 ? Integer.MAX_VALUE : most;
    }

    /** Reads how many. */
    static final class Limit implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("\\d{1,9}")) {
                throw new TypeConversionException("'" + value + "' is no number from 0 on");
            }
            return Integer.valueOf(value);
        }
    }
}
