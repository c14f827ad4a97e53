package org.kawat.app.ledger;

import org.jspecify.annotations.Nullable;
import org.kawat.app.Look;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How an answer is to be given, and how much of it. */
final class AnswerOptions {
    private static final int TABLE = 50;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "How to answer: table (for people, the default), csv, json (an indented object) or jsonl"
                    + " (an object a line).")
    Format format = Format.TABLE;

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = Limit.class,
            description = "How many at most; 0 for all. 50 in a table, and all in other forms, without this.")
    @Nullable
    Integer limit;

    @Option(
            names = "--after",
            paramLabel = "PLACE",
            description = "Go on from where an answer with --limit said that it stopped.")
    @Nullable
    String after;

    @Mixin
    Look look = new Look();

    /** How many at most. */
    int most() {
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
