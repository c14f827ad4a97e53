package org.kawat.coder.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kawat.coder.Span;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PackFile;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.page.Page;
import org.kawat.coder.text.Sentence;
import org.kawat.coder.text.TextReader;

/** Texts for tests of the stages that read sentences, and the repository's packs. */
public final class Texts {
    private static final TextReader READER = TextReader.of(pack("id"), new Problems());

    private Texts() {}

    /** The files of one pack as they lie in the repository. */
    public static Pack pack(String code) {
        Path packs = Path.of("").toAbsolutePath();
        while (packs != null && !Files.isDirectory(packs.resolve("packs"))) {
            packs = packs.getParent();
        }
        if (packs == null) {
            throw new IllegalStateException("no folder packs above the working directory");
        }
        Path folder = packs.resolve("packs").resolve(code);
        try (Stream<Path> files = Files.walk(folder)) {
            return new Pack(
                    code,
                    files.filter(Files::isRegularFile)
                            .sorted()
                            .map(f -> file(folder, code, f))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackFile file(Path folder, String code, Path file) {
        try {
            String name = folder.relativize(file).toString().replace('\\', '/');
            return new PackFile("packs/" + code + "/" + name, name, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pack of one file, for tests of what is wrong in packs. */
    public static Pack pack(String name, String... lines) {
        return new Pack("xx", List.of(new PackFile("packs/xx/" + name, name, List.of(lines))));
    }

    public static Page page(String text) {
        return new Page(text, List.of(), List.of(new Span(0, text.length())), null, List.of(), List.of());
    }

    /** The text with its first occurrence of a phrase taken for the naming of an outlet. */
    public static Page citing(String text, String phrase) {
        int at = text.indexOf(phrase);
        Span span = new Span(at, at + phrase.length());
        return new Page(
                text,
                List.of(),
                List.of(new Span(0, text.length())),
                null,
                List.of(new Page.Cite(span, span)),
                List.of());
    }

    public static List<Sentence> sentences(String text) {
        return READER.read(text, List.of(new Span(0, text.length())));
    }
}
