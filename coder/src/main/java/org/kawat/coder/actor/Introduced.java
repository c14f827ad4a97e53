package org.kawat.coder.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/** Names that the article itself has said whose they are ("the Serbian oil firm NIS"): they hold before any list's. */
final class Introduced {
    private static final int LONGEST = 40;

    private final String text;
    private final Map<String, Entity> byName = new HashMap<>();

    Introduced(String text) {
        this.text = text;
    }

    /** Whoever bears the name, lower case; null where the article has introduced nobody by it. */
    @Nullable
    Entity of(String name) {
        return byName.get(name);
    }

    /** Takes note of the name at the end of the phrase, where it has one behind the state that it is of. */
    void see(NounPhrase.Part part, List<Reference> found) {
        Mention own = part.own();
        boolean firm = own != null && (own.kind() == Mention.Kind.ORG || own.kind() == Mention.Kind.ORGAN);
        if (own == null || !firm || own.of() == null || found.size() != 1 || !mayBear(part)) {
            return;
        }
        int from = own.span().end();
        int to = part.span().end();
        String name = from < to && to - from <= LONGEST ? bare(text.substring(from, to)) : "";
        if (!name.isEmpty() && isName(name)) {
            byName.putIfAbsent(name.toLowerCase(Locale.ROOT), found.get(0).entity());
        }
    }

    /** Whether what stands inside the phrase is no person, state or place: such names are known already. */
    private boolean mayBear(NounPhrase.Part part) {
        return part.inner().stream()
                .allMatch(m -> m.kind() == Mention.Kind.PERSON && m.names().isEmpty()
                        ? isAcronym(m.span().of(text)) // any name that no list has is read as a person's
                        : m.kind() == Mention.Kind.NAME
                                && m.names().stream().noneMatch(e -> e.isState() || e.isPlace()));
    }

    private static boolean isAcronym(String name) {
        return name.length() > 1 && name.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static String bare(String words) {
        String name = words.strip();
        return name.startsWith("(") && name.endsWith(")") ? name.substring(1, name.length() - 1) : name;
    }

    private static boolean isName(String name) {
        return name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '.')
                && Character.isUpperCase(name.codePointAt(0));
    }

    /** The one that the words mean, as a list; none where they are no such name. */
    List<Reference> find(String name, Span words) {
        Entity entity = of(name);
        return entity == null ? List.of() : List.of(new Reference(entity, words));
    }
}
