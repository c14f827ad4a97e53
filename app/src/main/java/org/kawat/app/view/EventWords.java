package org.kawat.app.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;

/** What an event is, in codes, as terminals and pages show it. */
public final class EventWords {
    private EventWords() {}

    /** What was done: "CONSULT phone". */
    public static String type(Event event) {
        return event.type() + (event.mode() == null ? "" : " " + event.mode());
    }

    /** Who did it to whom: "IDN GOV → AUS GOV". */
    public static String sides(Event event) {
        return sides(roles(event.sources()), event.mutual(), roles(event.targets()));
    }

    /** The same of roles as {@link #role} writes them. */
    public static String sides(List<String> sources, boolean mutual, List<String> targets) {
        return side(sources) + (mutual ? " ↔ " : " → ") + side(targets);
    }

    /** Who that is: "IDN GOV". */
    public static String role(@Nullable String code, @Nullable String sector) {
        String known = code == null ? "?" : code;
        return sector == null ? known : known + " " + sector;
    }

    private static List<String> roles(List<Event.Role> roles) {
        return roles.stream().map(role -> role(role.code(), role.sector())).toList();
    }

    private static String side(List<String> roles) {
        return roles.isEmpty() ? "-" : String.join(", ", roles);
    }

    /** The way that the word of it came by: "Yuri Ushakov ← BBC"; empty where it is nobody's word. */
    public static String chain(Event event) {
        List<String> chain = new ArrayList<>();
        if (event.saidBy() != null) {
            chain.add(event.saidBy());
        }
        event.attribution().stream()
                .map(Event.Attribution::name)
                .filter(name -> !chain.contains(name))
                .forEach(chain::add);
        return String.join(" ← ", chain);
    }
}
