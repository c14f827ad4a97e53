package org.kawat.app.view;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Those on one side of an event, as they stand in a sentence.
 *
 * @param words their names; empty where nobody is named
 * @param number how many they are, for the verb to agree with
 */
record Side(String words, int number) {
    /** The actors with their states in brackets: "Prabowo (IDN) and Albanese (AUS)", "kedua pemimpin (IDN, AUS)". */
    static Side of(List<Who> all, Labels labels) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        for (Who who : all) {
            Set<String> own = codes.computeIfAbsent(who.name(), n -> new LinkedHashSet<>());
            if (who.code() != null && !who.code().equals(who.name())) {
                own.add(who.code());
            }
        }
        List<String> names = codes.entrySet().stream()
                .map(e ->
                        e.getValue().isEmpty() ? e.getKey() : e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
                .toList();
        return new Side(labels.join(names), all.size());
    }

    boolean isNobody() {
        return number == 0;
    }
}
