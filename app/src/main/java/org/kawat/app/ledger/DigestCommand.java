package org.kawat.app.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.app.Look;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.LedgerQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Prints the events of a day, to be sent round. */
@Command(
        name = "digest",
        description = "Prints the events of a day that fit, to be pasted into a channel or sent by mail.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat digest --ui id",
            "  kawat digest --actor CHN --day 2026-03-16 --format html > digest.html",
            "  kawat digest --desk https://kawat.example.org"
        })
public final class DigestCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerFile ledger = new LedgerFile();

    @Mixin
    private EventOptions events = new EventOptions();

    @Mixin
    private Look look = new Look();

    @Option(
            names = "--day",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Which day; without this, the newest that has events.")
    private @Nullable LocalDate day;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text (for a channel, the default) or html (a page that stands by itself).")
    private Form format = Form.TEXT;

    @Option(
            names = "--desk",
            paramLabel = "URL",
            description = "Where readers reach the desk; the digest then ends with the address of the day there.")
    private String desk = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    /** The forms of a digest. */
    enum Form {
        TEXT,
        HTML
    }

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is no day; write 2026-03-16");
            }
        }
    }

    public DigestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Guard.run(console, ledger, () -> {
            try (LedgerQuery query = ledger.openToRead(console)) {
                Labels labels = look.labels(console);
                String language = look.language(console);
                Digest digest = digest(query, labels, language);
                Printer printer = new Printer(console.out());
                printer.print(
                        format == Form.TEXT ? DigestText.of(digest, labels) : DigestHtml.of(digest, labels, language));
                printer.flush();
            }
            return ExitCode.OK;
        });
    }

    private Digest digest(LedgerQuery query, Labels labels, String language) {
        LocalDate of = day != null
                ? day
                : LocalDate.parse(DigestMaker.newestDay(query, events.filter(), LocalDate.now(ZoneOffset.UTC)));
        String link = desk.isEmpty() ? "" : desk.replaceFirst("/+$", "") + "/?since=" + of + "&until=" + of;
        return new DigestMaker(labels, language)
                .make(query, events.builder().since(of).until(of).build(), of, "", link);
    }
}
