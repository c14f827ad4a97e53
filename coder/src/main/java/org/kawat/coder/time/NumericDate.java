package org.kawat.coder.time;

import org.jspecify.annotations.Nullable;

/** A date in digits: 20/1/2025, 20/1, 20-1-2025, 2025-01-20. */
record NumericDate(int day, int month, @Nullable Integer year) {
    /** Reads the printed form; null if it is no date. {@code monthFirst} is the order of American English. */
    static @Nullable NumericDate parse(String s, boolean monthFirst) {
        int[] parts = new int[3];
        int[] digits = new int[3];
        StringBuilder marks = new StringBuilder();
        int count = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= '0' && c <= '9') {
                if (++digits[count] > 4) {
                    return null;
                }
                parts[count] = parts[count] * 10 + c - '0';
            } else if (digits[count] == 0 || ++count == parts.length) {
                return null;
            } else {
                marks.append(c);
            }
        }
        return digits[count] == 0 ? null : shape(marks.toString(), parts, digits, monthFirst);
    }

    private static @Nullable NumericDate shape(String marks, int[] p, int[] digits, boolean monthFirst) {
        boolean yearFirst = digits[0] == 4;
        boolean yearLast = digits[2] == 4;
        return switch (marks) {
            case "/" -> order(p[0], p[1], null, monthFirst);
            case "//" ->
                yearFirst
                        ? order(p[2], p[1], p[0], false)
                        : order(p[0], p[1], yearLast ? p[2] : century(p[2]), monthFirst);
            // with dashes or dots it is a date only if its year has four digits
            case "--", ".." ->
                yearFirst ? order(p[2], p[1], p[0], false) : yearLast ? order(p[0], p[1], p[2], monthFirst) : null;
            default -> null;
        };
    }

    private static @Nullable NumericDate order(int first, int second, @Nullable Integer year, boolean monthFirst) {
        int day = monthFirst ? second : first;
        int month = monthFirst ? first : second;
        return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? new NumericDate(day, month, year) : null;
    }

    private static int century(int year) {
        return year < 70 ? 2000 + year : 1900 + year;
    }
}
