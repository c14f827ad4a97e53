package org.kawat.app.view;

import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;

/**
 * One of those on a side of an event.
 *
 * @param name what it goes by, or else the words that the text has for it
 */
public record Who(String name, @Nullable String code) {
    static Who of(Event.Role role, String text) {
        return new Who(role.name() == null ? role.span().of(text) : role.name(), role.code());
    }
}
