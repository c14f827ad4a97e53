package org.kawat.coder.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;

/** Exchange rates of past months and years, from {@code rates.tsv} of the world pack. */
final class Rates {
    static final String FILE = "rates.tsv";
    static final List<String> COLUMNS = List.of("currency", "year", "average", "months");

    /**
     * A rate of a stretch of time.
     *
     * @param value units of the one currency for one of the other
     * @param when in English: "January 2025" or "2023"
     * @param fits whether it is of the stretch asked for; false where a month was asked for and only its year is known
     */
    record Rate(BigDecimal value, String when, boolean fits) {}

    /** Units for one US dollar. */
    private record Year(BigDecimal average, List<BigDecimal> months) {}

    private final Map<String, Map<Integer, Year>> years = new HashMap<>();

    static Rates of(Pack world, Problems problems) {
        Rates rates = new Rates();
        for (Table.Row row : Table.of(world, FILE, COLUMNS, problems).rows()) {
            rates.add(row, problems);
        }
        return rates;
    }

    private void add(Table.Row row, Problems problems) {
        try {
            List<BigDecimal> months = new ArrayList<>();
            row.list("months").forEach(m -> months.add(new BigDecimal(m)));
            if (!months.isEmpty() && months.size() != 12) {
                throw new NumberFormatException();
            }
            years.computeIfAbsent(row.get("currency"), c -> new HashMap<>())
                    .put(Integer.valueOf(row.get("year")), new Year(new BigDecimal(row.get("average")), months));
        } catch (NumberFormatException e) {
            problems.add(
                    Problem.Code.BAD_VALUE,
                    row.path(),
                    row.line(),
                    "the row needs a year, an average, and no months or twelve",
                    row.get("year") + " " + row.get("average") + " " + row.get("months"),
                    "IDR 2025 16470");
        }
    }

    /** Units of {@code to} for one of {@code from} in an ISO day, month or year; null where it is not known. */
    @Nullable
    Rate at(String from, String to, @Nullable String period) {
        if (period == null || period.length() < 4) {
            return null;
        }
        try {
            YearMonth month =
                    period.length() >= 7 && period.indexOf('W') < 0 ? YearMonth.parse(period.substring(0, 7)) : null;
            int year = Integer.parseInt(period.substring(0, 4));
            Year a = year(from, year);
            Year b = year(to, year);
            if (a == null || b == null) {
                return null;
            }
            boolean monthly = (a.months.size() == 12 || isFixed(from)) && (b.months.size() == 12 || isFixed(to));
            YearMonth known = monthly ? month : null;
            String name = known == null ? "" : known.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " ";
            BigDecimal value = of(b, known).divide(of(a, known), MathContext.DECIMAL64);
            return new Rate(value, name + year, monthly || month == null);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private @Nullable Year year(String currency, int year) {
        return years.getOrDefault(currency, Map.of()).get(year);
    }

    private static boolean isFixed(String currency) {
        return currency.equals("USD");
    }

    private static BigDecimal of(Year year, @Nullable YearMonth month) {
        return month == null || year.months.isEmpty() ? year.average : year.months.get(month.getMonthValue() - 1);
    }
}
