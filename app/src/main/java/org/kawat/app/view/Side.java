package org.kawat.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Those on one side of an event, as they stand in a sentence.
 *
 * @param pieces their names with their states, and what stands between; empty where nobody is named
 * @param number how many they are, for the verb to agree with
 */
record Side(List<Piece> pieces, int number) {
    /** The actors with their states: "Prabowo (IDN) and Albanese (AUS)", "kedua pemimpin (IDN, AUS)". */
    static Side of(List<Who> all, Labels labels) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        for (Who who : all) {
            Set<String> own = codes.computeIfAbsent(who.name(), n -> new LinkedHashSet<>());
            if (who.code() != null && !who.code().equals(who.name())) {
                own.add(who.code());
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int left = codes.size();
        for (Map.Entry<String, Set<String>> one : codes.entrySet()) {
            pieces.add(new Piece(Piece.Kind.ACTOR, one.getKey(), List.copyOf(new ArrayList<>(one.getValue()))));
            left--;
            if (left > 0) {
                pieces.add(Piece.of(Piece.Kind.OTHER, left == 1 ? labels.get("list.and", "", "") : ", "));
            }
        }
        return new Side(pieces, all.size());
    }

    /** Somebody of whom no more is known. */
    static Side unnamed(Labels labels) {
        return new Side(List.of(Piece.of(Piece.Kind.OTHER, labels.get("nobody"))), 1);
    }

    boolean isNobody() {
        return number == 0;
    }
}
