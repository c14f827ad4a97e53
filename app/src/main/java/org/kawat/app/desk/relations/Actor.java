package org.kawat.app.desk.relations;

import org.kawat.app.desk.show.ActorNames;
import org.kawat.app.view.Labels;

/** A state or body, by its code and what it is called. */
public record Actor(String code, String name) {
    static Actor of(String code, ActorNames names, String language) {
        return new Actor(code, names.name(code, language));
    }

    /** Whether it is called something else than its code. */
    public boolean isNamed() {
        return !name.equals(code);
    }

    /** Both as they stand over what is between them. */
    public static String both(Actor one, Actor other, Labels labels) {
        return one.equals(other)
                ? labels.get("dyad.self", one.name())
                : labels.get("dyad.title", one.name(), other.name());
    }

    public String page() {
        return "/actors/" + code;
    }
}
