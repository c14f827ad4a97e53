package org.kawat.app.packs;

import java.util.List;
import org.kawat.coder.pack.Pack;

/** All that a coder is made of: what is true of the world, and the languages in the order of their codes. */
public record Packs(Pack world, List<Pack> languages) {
    public Packs {
        languages = List.copyOf(languages);
    }
}
