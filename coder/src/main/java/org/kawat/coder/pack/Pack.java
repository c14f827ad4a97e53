package org.kawat.coder.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is known of one language ("id", "en", "xx") or of the world ("world"), as files that stages read with {@link Table}.
 * Files of one name from several folders (a user's overlay on ours) are read one after the other.
 */
public record Pack(String code, List<PackFile> files) {
    public Pack {
        List<PackFile> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(PackFile::name)); // stable: layers of one name stay in the order given
        files = List.copyOf(sorted);
    }

    /** The layers of the file of that name; none if the pack has no such file, which means: feature absent. */
    public List<PackFile> named(String name) {
        return files.stream().filter(f -> f.name().equals(name)).toList();
    }

    /** The files in that folder, in the order of their names. */
    public List<PackFile> under(String folder) {
        return files.stream().filter(f -> f.name().startsWith(folder + "/")).toList();
    }

    /** This pack with another's files laid over it. */
    public Pack with(Pack overlay) {
        List<PackFile> all = new ArrayList<>(files);
        all.addAll(overlay.files);
        return new Pack(code, all);
    }
}
