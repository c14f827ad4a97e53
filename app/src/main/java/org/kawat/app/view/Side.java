package org.kawat.app.view;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kawat.coder.Event;

/**
 * Those on one side of an event, as they stand in a sentence.
 *
 * @param words their names; empty where nobody is named
 * @param number how many they are, for the verb to agree with
 */
record Side(String words, int number) {
    /** The actors with their states in brackets: "Prabowo (IDN) and Albanese (AUS)", "kedua pemimpin (IDN, AUS)". */
    static Side of(List<Event.Role> roles, String text, Labels labels) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        for (Event.Role role : roles) {
            String name = role.name() == null ? role.span().of(text) : role.name();
            Set<String> own = codes.computeIfAbsent(name, n -> new LinkedHashSet<>());
            if (role.code() != null) {
                own.add(role.code());
            }
        }
        List<String> names = codes.entrySet().stream()
                .map(e ->
                        e.getValue().isEmpty() ? e.getKey() : e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
                .toList();
        return new Side(labels.join(names), roles.size());
    }

    boolean isNobody() {
        return number == 0;
    }
}
