package org.kawat.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.kawat.app.batch.Batch;
import org.kawat.app.input.Input;
import org.kawat.app.input.InputReader;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;

/** One run of {@code kawat read}: articles in, reports out in the same order, and a line for each that went wrong. */
final class Reading {
    private final Console console;
    private final Coder coder;
    private final List<String> languages;
    private final ReadOptions options;
    private final Renderer renderer;

    /** What came of one article. */
    private record Result(byte[] bytes, List<String> remarks, int exit) {
        static Result failed(int exit, String line) {
            return new Result(new byte[0], List.of(line), exit);
        }
    }

    Reading(Console console, Coder coder, List<String> languages, ReadOptions options, Renderer renderer) {
        this.console = console;
        this.coder = coder;
        this.languages = languages;
        this.options = options;
        this.renderer = renderer;
    }

    /** Reads all files and gives the exit code. */
    int read(List<String> names, Timing timing) {
        AtomicLong bytes = new AtomicLong();
        InputReader reader =
                new InputReader(options.from, options.defaults(), options.maxSize, console.in(), bytes::addAndGet);
        boolean bar = console.errorsAreTerminal() && !console.outputIsTerminal();
        Progress progress = new Progress(bar ? console.err() : null, bytes, ReadCommand.sizeOf(names));
        Printer printer = new Printer(console, progress);
        try {
            new Batch<>(options.threads, this::code, printer).run(sink -> names.forEach(n -> reader.read(n, sink)));
            printer.idle();
        } catch (UncheckedIOException e) {
            progress.clear();
            return outputFailed(e);
        }
        progress.clear();
        timing.coded(printer.reports);
        return printer.exit;
    }

    private int outputFailed(UncheckedIOException e) {
        String reason = String.valueOf(e.getCause() == null ? e : e.getCause().getMessage());
        if (reason.contains("Broken pipe")) {
            return ExitCode.OK; // whoever reads has had enough, as "head" does
        }
        console.say("kawat: the output cannot be written: " + reason);
        return ExitCode.INTERNAL;
    }

    private Result code(Input input) {
        Article article = input.article();
        if (article == null) {
            return Result.failed(ExitCode.DATA, input.place() + ": " + input.error());
        }
        String language = article.language();
        if (language != null && !languages.isEmpty() && !languages.contains(language)) {
            String have = String.join(", ", languages);
            String what = "there is no pack for language \"" + language + "\"; there are " + have;
            return Result.failed(ExitCode.DATA, input.place() + ": " + what);
        }
        try {
            Renderer.Printed printed = renderer.render(input.place(), coder.code(article));
            List<String> remarks = printed.remarks();
            if (input.note() != null) {
                remarks = new ArrayList<>(remarks);
                remarks.add(0, input.place() + ": note: " + input.note());
            }
            return new Result(printed.bytes(), remarks, ExitCode.OK);
        } catch (RuntimeException | StackOverflowError | IOException e) {
            // One article that trips the coder must not take a night's batch with it.
            return Result.failed(ExitCode.INTERNAL, input.place() + ": a fault of Kawat's own: " + fault(e));
        }
    }

    private static String fault(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e + (trace.length == 0 ? "" : " at " + trace[0]) + "; please report it with the article";
    }

    /** Writes results as they come. */
    private static final class Printer implements Batch.Sink<Result> {
        private final Console console;
        private final Progress progress;
        private final OutputStream out;
        private int exit = ExitCode.OK;
        private long reports;

        Printer(Console console, Progress progress) {
            this.console = console;
            this.progress = progress;
            this.out = new BufferedOutputStream(console.out(), 1 << 16);
        }

        @Override
        public void accept(Result result) {
            exit = Math.max(exit, result.exit());
            reports += result.bytes().length > 0 ? 1 : 0;
            if (!result.remarks().isEmpty()) {
                progress.clear();
                result.remarks().forEach(console::say);
            }
            try {
                out.write(result.bytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            progress.show(reports);
        }

        @Override
        public void idle() {
            try {
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
