package org.kawat.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kawat.ingest.text.Problems;

/** The files of a folder and of those in it, in an order that is the same on every machine. Links that lead round are not gone twice. */
public final class Folder {
    private Folder() {}

    /**
     * Gives every file in order, but those whose name begins with a full stop.
     *
     * @param failed is given what cannot be gone into, and why
     */
    public static void walk(Path folder, Consumer<Path> file, BiConsumer<Path, String> failed) {
        Set<Path> been = new HashSet<>();
        Deque<Path> open = new ArrayDeque<>();
        open.push(folder);
        while (!open.isEmpty()) {
            Path path = open.pop();
            if (!Files.isDirectory(path)) {
                file.accept(path);
                continue;
            }
            try {
                if (been.add(path.toRealPath())) {
                    children(path).forEach(open::push);
                }
            } catch (IOException e) {
                failed.accept(path, Problems.reading(e));
            }
        }
    }

    /** The last first, as they go onto the stack. */
    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(p -> !name(p).startsWith("."))
                    .sorted(Comparator.comparing(Folder::name).reversed())
                    .toList();
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
