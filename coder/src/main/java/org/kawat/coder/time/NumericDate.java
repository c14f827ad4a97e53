package org.kawat.coder.time;

import org.jspecify.annotations.Nullable;

/**
 * A date in digits: 20/1/2025, 20/1, 20-1-2025, 2025-01-20, 20-22/1/2025.
 *
 * @param lastDay the end of a range of days, else null
 * @param dash offset of the mark between the two days in the printed form; 0 where there is one day
 */
record NumericDate(int day, @Nullable Integer lastDay, int month, @Nullable Integer year, int dash) {
    /** Reads the printed form; null if it is no date. {@code monthFirst} is the order of American English. */
    static @Nullable NumericDate parse(String s, boolean monthFirst) {
        int[] parts = new int[4];
        int[] digits = new int[4];
        StringBuilder marks = new StringBuilder();
        int count = 0;
        int dash = 0;
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
                dash = marks.isEmpty() ? i : dash;
                marks.append(c == '\u2013' ? '-' : c);
            }
        }
        return digits[count] == 0 ? null : shape(marks.toString(), parts, digits, dash, monthFirst);
    }

    private static @Nullable NumericDate shape(String marks, int[] p, int[] digits, int dash, boolean monthFirst) {
        return switch (marks) {
            case "/" -> order(p[0], null, p[1], null, 0, monthFirst);
            case "-/" -> order(p[0], p[1], p[2], null, dash, false);
            case "-//" -> order(p[0], p[1], p[2], year(p[3], digits[3]), dash, false);
            case "//" -> digits[0] == 4
                    ? order(p[2], null, p[1], p[0], 0, false)
                    : order(p[0], null, p[1], year(p[2], digits[2]), 0, monthFirst);
            // with dashes or dots it is a date only if its year has four digits
            case "--" -> digits[0] == 4
                    ? order(p[2], null, p[1], p[0], 0, false)
                    : digits[2] == 4 ? order(p[0], null, p[1], p[2], 0, monthFirst) : null;
            case ".." -> digits[2] == 4 ? order(p[0], null, p[1], p[2], 0, monthFirst) : null;
            default -> null;
        };
    }

    private static @Nullable NumericDate order(
            int first, @Nullable Integer last, int second, @Nullable Integer year, int dash, boolean monthFirst) {
        int day = monthFirst ? second : first;
        int month = monthFirst ? first : second;
        boolean days = day >= 1 && day <= 31 && (last == null || last > day && last <= 31);
        return days && month >= 1 && month <= 12 ? new NumericDate(day, last, month, year, dash) : null;
    }

    private static int year(int year, int digits) {
        return digits == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
    }
}
