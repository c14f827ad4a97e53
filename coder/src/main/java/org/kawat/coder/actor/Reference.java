package org.kawat.coder.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/** Words, and who is meant by them. */
public record Reference(Entity entity, Span span) {
    public @Nullable String code() {
        return entity.code();
    }

    /** The same as those, by other words. */
    static List<Reference> at(List<Reference> references, Span span) {
        return references.stream().map(r -> new Reference(r.entity(), span)).toList();
    }

    /** Their states and bodies, each once, in order. */
    static List<String> codes(List<Reference> references) {
        return references.stream()
                .map(Reference::code)
                .filter(c -> c != null)
                .distinct()
                .toList();
    }

    /** The state or body of the first; null where there is none. */
    static @Nullable String firstCode(List<Reference> references) {
        return references.isEmpty() ? null : references.get(0).code();
    }

    static boolean anyBody(List<Reference> references) {
        return references.stream().anyMatch(r -> r.entity().isBody());
    }
}
