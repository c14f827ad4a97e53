package org.kawat.app.json;

import java.util.Locale;

/** Constants as they are written outside of the code. */
public final class Constants {
    private Constants() {}

    /** In small letters: "cut_off". */
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** In small letters with hyphens: "given-up". */
    public static String hyphened(Enum<?> constant) {
        return lower(constant).replace('_', '-');
    }

    /** The one that is written so, with hyphens or without. */
    public static <E extends Enum<E>> E of(Class<E> type, String written) {
        return Enum.valueOf(type, written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
