package org.kawat.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.query.RoleEntry;

/**
 * A side of a dyad: all who act for the same branch of the same state.
 *
 * @param names what the text says they are called
 * @param texts the words that stand for them
 */
record Side(@Nullable String code, @Nullable String sector, List<String> names, List<String> texts) {
    private static final Side NOBODY = new Side(null, null, List.of(), List.of());

    Side {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
    }

    /** The sides that are named; one that is nobody if there are none. */
    static List<Side> of(List<RoleEntry> roles) {
        Map<String, List<RoleEntry>> sides = new LinkedHashMap<>();
        for (RoleEntry role : roles) {
            String who = role.code() != null ? role.code() : "?" + Objects.requireNonNullElse(role.name(), role.text());
            sides.computeIfAbsent(who + '\t' + role.sector(), key -> new ArrayList<>())
                    .add(role);
        }
        return sides.isEmpty()
                ? List.of(NOBODY)
                : sides.values().stream().map(Side::one).toList();
    }

    private static Side one(List<RoleEntry> roles) {
        RoleEntry first = roles.get(0);
        return new Side(
                first.code(),
                first.sector(),
                given(roles.stream().map(RoleEntry::name)),
                given(roles.stream().map(RoleEntry::text)));
    }

    private static List<String> given(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    boolean nobody() {
        return code == null && names.isEmpty() && texts.isEmpty();
    }

    /** The state that it is of; null for a body, or where there is none. */
    @Nullable
    State state() {
        return code == null ? null : State.of(code);
    }

    /** Whether it is a body of states. */
    boolean isBody() {
        return code != null && State.of(code) == null;
    }

    /** Its names, else that of its state or body, else what the text calls it. */
    List<String> called() {
        State state = state();
        if (!names.isEmpty()) {
            return names;
        }
        if (state != null) {
            return List.of(state.name());
        }
        return code != null ? List.of(code) : texts;
    }

    /** What it is: its sector, or that it is a body of states. */
    @Nullable
    String role() {
        return isBody() ? "IGO" : sector;
    }

    /** The three letters that CAMEO's table of countries has for its state. */
    @Nullable
    String cameoCountry() {
        State state = state();
        return state == null ? null : state.cameo();
    }

    /** The three letters that CAMEO's table of known groups has for a body. */
    @Nullable
    String cameoGroup() {
        return code == null ? null : Group.of(code);
    }

    /** Its actor code: state and role, IGO and group for a body, the role alone where no state is known. */
    @Nullable
    String cameo() {
        String root = isBody() ? role() : cameoCountry();
        String agent = isBody() ? cameoGroup() : sector;
        String code = Objects.requireNonNullElse(root, "") + Objects.requireNonNullElse(agent, "");
        return code.isEmpty() ? null : code;
    }
}
