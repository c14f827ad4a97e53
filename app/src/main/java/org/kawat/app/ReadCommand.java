package org.kawat.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kawat.app.input.InputReader;
import org.kawat.app.packs.PackFiles;
import org.kawat.app.packs.Packs;
import org.kawat.app.view.TextReport;
import org.kawat.coder.Coder;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles and prints what is in them. */
@Command(
        name = "read",
        description = "Reads news reports and prints who did what to whom, when, on what condition and on whose word.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all articles were read",
            "1:some could not be; the others were",
            "2:the command was called wrongly",
            "3:a fault of Kawat's own, or output that could not be written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat read article.txt",
            "  kawat read --published 2025-01-22 --publisher KOMPAS.TV article.txt",
            "  kawat read --format json article.txt",
            "  kawat read --from jsonl --format jsonl articles.jsonl > reports.jsonl",
            "  cat article.txt | kawat read --ui id --explain",
            "  kawat read --pack my-packs article.txt"
        })
final class ReadCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ReadOptions options = new ReadOptions();

    @Parameters(paramLabel = "FILE", description = "Files of articles; - or none is standard input.")
    private List<String> files = List.of();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> names = files.isEmpty() ? List.of(InputReader.STDIN) : files;
        if (files.isEmpty() && console.inputIsTerminal()) {
            throw Usage.misuse(spec, "no file is given, and nothing is piped in");
        }
        Usage.requireFolders(options.packs, spec);
        Timing timing = new Timing();
        try {
            Packs packs = PackFiles.load(options.packs);
            timing.packsLoaded();
            List<String> languages = packs.languages().stream().map(Pack::code).toList();
            requireLanguage(languages);
            Coder coder = Coder.of(packs.world(), packs.languages());
            timing.coderMade();
            int exit = new Reading(console, coder, languages, options, renderer(names)).read(names, timing);
            if (options.time) {
                console.say(timing.toString());
            }
            return exit;
        } catch (PackException e) {
            e.problems().forEach(problem -> console.say(problem.toString()));
            return ExitCode.DATA;
        }
    }

    private void requireLanguage(List<String> languages) {
        if (options.language != null && !languages.isEmpty() && !languages.contains(options.language)) {
            throw Usage.misuse(
                    spec,
                    "there is no pack for language '" + options.language + "'; there are "
                            + String.join(", ", languages));
        }
    }

    private Renderer renderer(List<String> names) {
        InputReader.Format from = options.from;
        boolean one = names.size() == 1
                && (from == null ? !names.get(0).endsWith(".jsonl") : from == InputReader.Format.TEXT);
        return switch (options.format) {
            case JSON -> Renderer.json(one, options.explain);
            case JSONL -> Renderer.json(false, options.explain);
            case TEXT -> Renderer.text(textReport(), !one);
        };
    }

    private TextReport textReport() {
        return new TextReport(
                options.look.labels(console), options.look.style(console), console.width(), options.explain);
    }

    /** Bytes in all of the files together, or 0 where that is not known. */
    static long sizeOf(List<String> names) {
        long size = 0;
        for (String name : names) {
            try {
                size += name.equals(InputReader.STDIN) ? 0 : Files.size(Path.of(name));
            } catch (IOException | InvalidPathException e) {
                return 0;
            }
        }
        return size;
    }
}
