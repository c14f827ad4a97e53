package org.kawat.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says what is wrong with those that cannot be read. */
public final class Converters {
    private Converters() {}

    /** Reads a day. */
    public static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is no day as YYYY-MM-DD");
            }
        }
    }

    /** Reads a size. */
    public static final class Size implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            String lower = value.toLowerCase(Locale.ROOT);
            if (!lower.matches("[1-9][0-9]{0,9}[kmg]?")) {
                throw new TypeConversionException("'" + value + "' is no size such as 500k or 20M");
            }
            int shift = switch (lower.charAt(lower.length() - 1)) {
                case 'k' -> 10;
                case 'm' -> 20;
                case 'g' -> 30;
                default -> 0;
            };
            return Long.parseLong(shift == 0 ? lower : lower.substring(0, lower.length() - 1)) << shift;
        }
    }

    /** Reads a number of threads. */
    public static final class Threads implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[1-9][0-9]{0,2}")) {
                throw new TypeConversionException("'" + value + "' is no number of threads from 1 to 999");
            }
            return Integer.valueOf(value);
        }
    }

    /** Reads a language of labels. */
    public static final class Ui implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (!List.of("en", "id").contains(value)) {
                throw new TypeConversionException("'" + value + "' is no language of labels; there are en and id");
            }
            return value;
        }
    }
}
