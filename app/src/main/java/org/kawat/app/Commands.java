package org.kawat.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.kawat.app.desk.ServeCommand;
import org.kawat.app.desk.demo.DemoCommand;
import org.kawat.app.ledger.ArticlesCommand;
import org.kawat.app.ledger.CorrectCommand;
import org.kawat.app.ledger.CorrectionsCommand;
import org.kawat.app.ledger.DigestCommand;
import org.kawat.app.ledger.EventsCommand;
import org.kawat.app.ledger.ExportCommand;
import org.kawat.app.ledger.FiguresCommand;
import org.kawat.app.ledger.GoldCommand;
import org.kawat.app.ledger.GoldExportCommand;
import org.kawat.app.ledger.IngestCommand;
import org.kawat.app.ledger.RecodeCommand;
import org.kawat.app.ledger.RelationsCommand;
import org.kawat.app.ledger.StatementsCommand;
import org.kawat.app.ledger.StoriesCommand;
import org.kawat.app.ledger.WatchCommand;
import org.kawat.app.ledger.WhyCommand;
import org.kawat.app.packs.PackChecker;
import picocli.CommandLine;

/** All commands. Only what is asked for is made, for a command takes longer to describe than an article to read. */
final class Commands {
    private final Map<String, Supplier<CommandLine>> all = new LinkedHashMap<>();

    Commands(Console console) {
        add("demo", () -> new DemoCommand(console));
        add("read", () -> new ReadCommand(console));
        add("ingest", () -> new IngestCommand(console));
        add("watch", () -> new WatchCommand(console));
        add("serve", () -> new ServeCommand(console));
        add("events", () -> new EventsCommand(console));
        add("why", () -> new WhyCommand(console));
        add("relations", () -> new RelationsCommand(console));
        add("stories", () -> new StoriesCommand(console));
        add("statements", () -> new StatementsCommand(console));
        add("figures", () -> new FiguresCommand(console));
        add("articles", () -> new ArticlesCommand(console));
        add("digest", () -> new DigestCommand(console));
        add("export", () -> new ExportCommand(console));
        add("correct", () -> new CorrectCommand(console));
        add("corrections", () -> new CorrectionsCommand(console));
        add("recode", () -> new RecodeCommand(console));
        all.put("gold", () -> new CommandLine(new GoldCommand()).addSubcommand(new GoldExportCommand(console)));
        all.put(
                "pack",
                () -> new CommandLine(new PackCommand())
                        .addSubcommand(new PackCheckCommand(console, new PackChecker())));
        add("help", CommandLine.HelpCommand::new);
    }

    private void add(String name, Supplier<Object> command) {
        all.put(name, () -> new CommandLine(command.get()));
    }

    /** Adds the command that is called, or all where that is not told by the first word. */
    void addTo(CommandLine kawat, String[] args) {
        Supplier<CommandLine> called = args.length == 0 || args[0].equals("help") ? null : all.get(args[0]);
        if (called != null) {
            kawat.addSubcommand(called.get());
        } else {
            all.values().forEach(command -> kawat.addSubcommand(command.get()));
        }
    }
}
