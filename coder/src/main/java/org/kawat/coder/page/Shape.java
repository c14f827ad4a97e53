package org.kawat.coder.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Forms of lines that are furniture in any language. */
enum Shape {
    /** Nothing but marks: three stars, a rule. */
    MARKS,
    /** Outlets, with initials of staff or not: (AFP/REUTERS/MHD), REUTERS | CHANNEL NEWS ASIA. */
    AGENCIES,
    /** Signs of staff in brackets: (rfs/bac). */
    INITIALS,
    /** [Gambas:Video CNN]. */
    EMBED,
    /** Figures in a row, as in a table of prices. */
    NUMBERS,
    /** #Rusia #Ukraina. */
    HASHTAGS,
    /** A header that ends in a time, and perhaps a time zone. */
    STAMP,
    /** A date alone. */
    DATE,
    /** A name, then the outlet: Sari Dewi - detikNews. */
    SIGNED,
    /** Home > News > World. */
    TRAIL,
    /** A description that ends in the credit of a photograph. */
    CREDIT;

    private static final Map<String, Shape> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(s -> s.name().toLowerCase(Locale.ROOT), s -> s));

    static @Nullable Shape of(String name) {
        return BY_NAME.get(name);
    }

    static String names() {
        return Arrays.stream(values())
                .map(s -> s.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
