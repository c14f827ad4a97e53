package org.kawat.coder.actor;

import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/** Words, and who is meant by them. */
public record Reference(Entity entity, Span span) {
    public @Nullable String code() {
        return entity.code();
    }
}
