package org.kawat.coder.pack;

import java.util.List;

/**
 * One file of a pack, read by whoever owns files.
 *
 * @param path as shown in problems: "packs/id/time.tsv"
 * @param name within its pack, with forward slashes: "time.tsv", "predicates/threaten.rules"
 */
public record PackFile(String path, String name, List<String> lines) {
    public PackFile {
        lines = List.copyOf(lines);
    }
}
