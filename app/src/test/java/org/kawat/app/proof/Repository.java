package org.kawat.app.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the repository lies, and what lies beside it on machines that have it. */
public final class Repository {
    private Repository() {}

    /** The folder that holds the packs and the launcher. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("kawat")) || !Files.isDirectory(folder.resolve("packs"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("the tests do not run inside the repository");
            }
        }
        return folder;
    }

    /** The text of a file of the repository. */
    public static String read(String name) {
        return read(root().resolve(name));
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file or folder of the material that is kept outside of the repository: in {@code -Dkawat.shared=DIR}, else in
     * {@code ../shared}. Empty, with a line that says so, where it is not there.
     */
    public static Optional<Path> shared(String name) {
        String given = System.getProperty("kawat.shared");
        Path shared = given == null ? root().resolveSibling("shared") : Path.of(given);
        Path wanted = shared.resolve(name);
        if (!Files.exists(wanted)) {
            System.out.println("[kawat] there is no " + wanted + ": its share of this test is left out");
            return Optional.empty();
        }
        return Optional.of(wanted);
    }

    /** The files of that ending under a folder of the shared material, sorted; none where it is not there. */
    public static List<Path> sharedFiles(String folder, String ending) {
        Optional<Path> found = shared(folder);
        if (found.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(found.get())) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
