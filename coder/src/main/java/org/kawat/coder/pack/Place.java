package org.kawat.coder.pack;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where in its clause a side of an event stands; docs/predicates.md says what each means. */
public enum Place {
    SUBJECT,
    OBJECT,
    INSIDE,
    TO,
    AGAINST,
    FOR,
    WITH,
    BETWEEN,
    FROM,
    AT,
    ABOUT,
    BY,
    AS,
    VIA,
    INNER_SUBJECT,
    INNER_OBJECT,
    PLACE,
    SELF,
    NONE;

    /** The place of that name in packs ("inner-subject"); null if there is none. */
    public static @Nullable Place named(String name) {
        for (Place place : values()) {
            if (place.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return place;
            }
        }
        return null;
    }
}
