package org.kawat.app.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day, a month or a year, of which the first or the last day is meant. */
public final class Period {
    private Period() {}

    /** The first day. */
    static final class Since implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return option(value, false);
        }
    }

    /** The last day. */
    static final class Until implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return option(value, true);
        }
    }

    private static LocalDate option(String value, boolean last) {
        try {
            return read(value, last);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /**
     * The first or the last day of it.
     *
     * @throws IllegalArgumentException with what is wrong with it
     */
    public static LocalDate read(String value, boolean last) {
        try {
            if (value.matches("\\d{4}")) {
                int year = Integer.parseInt(value);
                return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
            }
            if (value.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(value);
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + value + "' is no day, month or year as 2025-01-20, 2025-01, 2025");
        }
    }
}
