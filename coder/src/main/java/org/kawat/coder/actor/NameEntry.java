package org.kawat.coder.actor;

import org.jspecify.annotations.Nullable;

/**
 * A name that packs know.
 *
 * @param code of the state or body; null for areas that are no actor ("Europe")
 * @param name in full
 * @param from first day in office (ISO date, month or year); null for always
 * @param weak a bare surname, which counts only where nothing in the article says otherwise
 */
public record NameEntry(
        Kind kind,
        @Nullable String code,
        @Nullable String sector,
        String name,
        @Nullable String role,
        @Nullable String from,
        @Nullable String to,
        boolean weak) {
    public enum Kind {
        STATE,
        DEMONYM,
        CAPITAL,
        SEAT,
        BODY,
        GROUP,
        ORGAN,
        REGION,
        CITY,
        NICKNAME,
        AREA,
        PERSON
    }

    /** Whether it names a state, whatever by. */
    public boolean isState() {
        return switch (kind) {
            case STATE, DEMONYM, CAPITAL, SEAT, NICKNAME -> true;
            case BODY, GROUP, ORGAN, REGION, CITY, AREA, PERSON -> false;
        };
    }

    /** Whether it is a spot on the map. */
    public boolean isPlace() {
        return switch (kind) {
            case STATE, CAPITAL, SEAT, REGION, CITY -> true;
            case DEMONYM, NICKNAME, BODY, GROUP, ORGAN, AREA, PERSON -> false;
        };
    }
}
