package org.kawat.app.desk.show;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses that articles bring along, and that whoever reads may follow. */
public final class Links {
    private Links() {}

    /** The address if it leads to a page on the web; null for all that a browser would run or open in another way. */
    public static @Nullable String safe(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String bare = url.strip();
        String small = bare.toLowerCase(Locale.ROOT);
        boolean web = small.startsWith("https://") || small.startsWith("http://");
        // Browsers pass over some of these where they stand, and the address would then not be the one that was looked
        // at.
        boolean clean = bare.codePoints()
                .noneMatch(c -> c <= ' ' || c == '\\' || c == 0x7f || Character.getType(c) == Character.FORMAT);
        return web && clean ? bare : null;
    }
}
