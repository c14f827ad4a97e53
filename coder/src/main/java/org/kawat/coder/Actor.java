package org.kawat.coder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts or is acted on in the report.
 *
 * @param code ISO 3166-1 alpha-3 code of the state, or the code of a body; null where the text does not tell
 * @param sector GOV MIL COP JUD LEG PTY OPP REB BUS MED EDU NGO CVL IGO, or null
 * @param role the title or description printed
 */
public record Actor(
        String name,
        @Nullable String code,
        @Nullable String sector,
        @Nullable String role,
        KnownBy knownBy,
        List<Span> mentions) {
    /** How the code was come by. */
    public enum KnownBy {
        DICTIONARY,
        TITLE,
        APPOSITION,
        DEMONYM,
        METONYM
    }

    public Actor {
        mentions = List.copyOf(mentions);
    }
}
