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

    /** A coder, and what it is made of. */
    public record Made(Coder coder, Packs packs) {
        public static Made of(Packs packs) {
            return new Made(Coder.of(packs.world(), packs.languages()), packs);
        }

        /** The languages that it reads. */
        public List<String> languages() {
            return packs.languages().stream().map(Pack::code).toList();
        }
    }

    public Made make(@Nullable CommandSpec spec) {
        Usage.requireFolders(folders, spec);
        return Made.of(PackFiles.load(folders));
    }
}
