package org.kawat.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kawat.coder.Coder;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PackFile;

/** The real coder, with the packs of this repository. */
public final class Coders {
    private static final Path PACKS = Path.of("..", "packs");

    private Coders() {}

    public static Coder indonesian() {
        return Coder.of(pack("world"), List.of(pack("id")));
    }

    static Pack pack(String code) {
        Path folder = PACKS.resolve(code);
        try (Stream<Path> files = Files.walk(folder)) {
            return new Pack(
                    code,
                    files.filter(Files::isRegularFile)
                            .filter(f -> f.toString().matches(".*\\.(tsv|rules|properties)"))
                            .sorted()
                            .map(f -> file(folder, f))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackFile file(Path folder, Path file) {
        try {
            String name = folder.relativize(file).toString().replace('\\', '/');
            return new PackFile(file.toString(), name, Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
