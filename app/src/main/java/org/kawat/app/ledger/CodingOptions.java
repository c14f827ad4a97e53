package org.kawat.app.ledger;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Usage;
import org.kawat.app.packs.PackFiles;
import org.kawat.app.packs.Packs;
import org.kawat.coder.Coder;
import org.kawat.coder.pack.Pack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** By what articles are coded. */
public final class CodingOptions {
    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = "Lays the packs in this folder over those of Kawat; may be given several times.")
    private List<Path> folders = List.of();

    /** A coder, and the languages that it reads. */
    public record Made(Coder coder, List<String> languages) {}

    public Made make(@Nullable CommandSpec spec) {
        Usage.requireFolders(folders, spec);
        Packs packs = PackFiles.load(folders);
        List<String> languages = packs.languages().stream().map(Pack::code).toList();
        return new Made(Coder.of(packs.world(), packs.languages()), languages);
    }
}
