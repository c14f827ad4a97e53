package org.kawat.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Refuses wrong calls, before anything is done. */
public final class Usage {
    private Usage() {}

    /** A refusal of that call, to be thrown; the message says what is wrong and what to do. */
    public static ParameterException misuse(@Nullable CommandSpec spec, String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    /** Refuses folders of packs that are not there. */
    public static void requireFolders(List<Path> folders, @Nullable CommandSpec spec) {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw misuse(spec, folder + " is no folder; give the folder that holds the pack");
            }
        }
    }
}
