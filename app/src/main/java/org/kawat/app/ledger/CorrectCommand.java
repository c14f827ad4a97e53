package org.kawat.app.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.app.Look;
import org.kawat.app.Usage;
import org.kawat.app.view.Labels;
import org.kawat.ledger.Ledger;
import org.kawat.ledger.correct.Amendment;
import org.kawat.ledger.correct.Verdict;
import org.kawat.ledger.query.EventDetail;
import org.kawat.ledger.query.LedgerQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps an analyst's word on an event. */
@Command(
        name = "correct",
        description = {
            "Keeps an analyst's word on an event: that it is right, wrong, or other than the coder read it. It counts in the"
                    + " place of the coder's, also when articles are coded anew.",
            "The id of an event means all of its reports; that of one of its other reports, or --report, means that one alone."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat correct 3f2a9c1b right",
            "  kawat correct 3f2a9c1b wrong --note 'said of 2019, not of now'",
            "  kawat correct 3f2a9c1b amend type=REQUEST targets=UKR date=2025-01-20 duration=1h30m mode=",
            "  kawat correct --undo 12"
        })
public final class CorrectCommand implements Callable<Integer> {
    /** What is said of it. */
    enum Word {
        RIGHT,
        WRONG,
        AMEND
    }

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LedgerFile ledger = new LedgerFile();

    @Mixin
    private Look look = new Look();

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "The id of an event or of a report.")
    private @Nullable String id;

    @Parameters(index = "1", arity = "0..1", paramLabel = "WORD", description = "right, wrong or amend.")
    private @Nullable Word word;

    @Parameters(
            index = "2..*",
            paramLabel = "FIELD=VALUE",
            description = "With amend: type, mode, status, mutual, date, duration, said_by, sources, targets. No value"
                    + " empties a field; sources and targets are codes with commas between.")
    private List<String> fields = List.of();

    @Option(names = "--report", description = "Only the report with this id, and not all of its event.")
    private boolean report;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private @Nullable String note;

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so; USER without this.")
    private @Nullable String by;

    @Option(names = "--undo", paramLabel = "N", description = "Take back the correction with this number.")
    private @Nullable Long undo;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public CorrectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (undo == null ? id == null || word == null : id != null) {
            throw Usage.misuse(spec, "give an id with right, wrong or amend, or --undo with a number");
        }
        if (word != Word.AMEND && !fields.isEmpty()) {
            throw Usage.misuse(spec, "fields can be given with amend only");
        }
        return Guard.run(console, ledger, () -> {
            try (Ledger open = ledger.openToChange(console)) {
                Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
                Printer printer = new Printer(console.out());
                if (id != null && word != null) {
                    printer.print(correct(open, id, word, now));
                } else if (undo != null) {
                    open.undo(undo, who(), now);
                    printer.print(look.labels(console).get("correct.undone", undo) + "\n");
                }
                printer.flush();
            }
            return ExitCode.OK;
        });
    }

    private String correct(Ledger open, String which, Word as, Instant now) {
        Amendment amendment = as == Word.AMEND ? FieldValues.parse(fields) : null;
        Verdict verdict = switch (as) {
            case RIGHT -> Verdict.RIGHT;
            case WRONG -> Verdict.WRONG;
            case AMEND -> Verdict.AMENDED;
        };
        // How it is told after may be otherwise: what is wrong is no event with the rest any more.
        EventDetail event = event(which);
        // The id of an event is that of its first report.
        boolean one = report || !event.event().id().startsWith(which);
        long batch = one
                ? open.correctReport(which, verdict, amendment, note, who(), now)
                : open.correctEvent(which, verdict, amendment, note, who(), now);
        Labels labels = look.labels(console);
        String count = Told.count(labels, "reports", one ? 1 : event.reports().size());
        String said = labels.get("verdict." + verdict.name().toLowerCase(Locale.ROOT));
        String told = Told.event(event(which).event(), labels);
        return labels.get("correct.done", batch, count + " " + said, Console.printable(told)) + "\n";
    }

    private EventDetail event(String which) {
        try (LedgerQuery query = ledger.openToRead(console)) {
            return query.event(which);
        }
    }

    private String who() {
        String name = by == null ? console.environment().getOrDefault("USER", "") : by;
        if (name.isBlank()) {
            throw Usage.misuse(spec, "who says so is not known; give --by NAME");
        }
        return name;
    }
}
