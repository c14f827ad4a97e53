package org.kawat.coder.actor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Actor;

/** Everybody whom the article has named so far, found again by what they are or by any word of a person's name. */
final class Cast {
    /** A part of a hyphened name that is no longer than this is no name by itself. */
    private static final int SHORT = 3;

    private final Gazetteer names;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Entity> byWord = new HashMap<>();

    Cast(Gazetteer names) {
        this.names = names;
    }

    /** All that were named, in the order of their first mention. */
    List<Actor> actors() {
        return entities.values().stream()
                .distinct() // a person stands under each spelling of the name
                .filter(e -> e.code() != null)
                .map(Entity::toActor)
                .filter(a -> !a.mentions().isEmpty())
                .sorted((a, b) -> a.mentions().get(0).compareTo(b.mentions().get(0)))
                .toList();
    }

    Entity state(String code) {
        return state(code, Actor.KnownBy.DICTIONARY);
    }

    Entity state(String code, Actor.KnownBy how) {
        return get("state", code, "", () -> Entity.state(code, names.stateName(code), how));
    }

    /** Whoever is that of the state or body, made where the article names it for the first time. */
    Entity get(String kind, @Nullable String code, String what, Supplier<Entity> made) {
        return entities.computeIfAbsent(kind + ":" + code + ":" + what, k -> made.get());
    }

    /** The person with that full name, in lower case. */
    @Nullable
    Entity person(String key) {
        return entities.get(personKey(key));
    }

    /** The person whose name last had that word in it. */
    @Nullable
    Entity personByWord(String word) {
        return byWord.get(word);
    }

    void addPerson(String key, Entity person) {
        entities.put(personKey(key), person);
        index(key, person);
    }

    /** Another name of a person, unless somebody has it. */
    void addOtherName(String name, Entity person) {
        String key = name.toLowerCase(Locale.ROOT);
        entities.putIfAbsent(personKey(key), person);
        index(key, person);
    }

    private static String personKey(String key) {
        return "person:" + key;
    }

    private void index(String key, Entity person) {
        for (String word : key.split(" ")) {
            if (word.length() > 1) {
                byWord.put(word, person);
            }
            int hyphen = word.lastIndexOf('-');
            if (hyphen > 0 && word.length() - hyphen > SHORT) {
                byWord.putIfAbsent(word.substring(hyphen + 1), person); // "al-Sisi", later "Sisi"
            }
        }
    }
}
