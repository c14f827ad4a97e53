package org.kawat.app.desk.about;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.packs.Packs;
import org.kawat.coder.EventType;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PackFile;
import org.kawat.ledger.query.Counts;

/** What Kawat gets right and wrong, and what its words mean. */
public final class AboutRoom implements Room {
    private final Pages pages;
    private final Ledgers ledgers;
    private final Accuracy accuracy = Accuracy.load();
    private final String version = version();
    private final List<About.Language> languages;
    private final Map<String, List<EventType>> types;
    private final Map<String, List<String>> modes = modes();

    public AboutRoom(Tools tools) {
        this.pages = tools.pages();
        this.ledgers = tools.ledgers();
        Packs packs = tools.coding().packs();
        this.languages = packs.languages().stream().map(AboutRoom::language).toList();
        this.types = types(packs.world());
    }

    @Override
    public void open(JavalinDefaultRoutingApi routes) {
        routes.get("/about", this::about);
    }

    private void about(Context ctx) {
        Counts counts = ledgers.read(ledger -> ledger.counts());
        pages.around(ctx, "about", pages.visitor(ctx).labels().get("menu.about"))
                .show("about.jte", new About(version, accuracy, counts, languages, types, modes));
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = AboutRoom.class.getResourceAsStream("/org/kawat/app/version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }

    private static About.Language language(Pack pack) {
        Properties properties = new Properties();
        for (PackFile file : pack.named("pack.properties")) {
            try {
                properties.load(new StringReader(String.join("\n", file.lines())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new About.Language(
                pack.code(), properties.getProperty("name", pack.code()), properties.getProperty("status", ""));
    }

    /** The types of each quad class, as the pack of the world has them. */
    private static Map<String, List<EventType>> types(Pack world) {
        Map<String, List<EventType>> types = new LinkedHashMap<>();
        for (PackFile file : world.named("types.tsv")) {
            for (String line : file.lines()) {
                String[] cells = line.split("\t", -1);
                for (EventType type : EventType.values()) {
                    if (cells.length > 1 && cells[0].equals(type.name())) {
                        types.computeIfAbsent(cells[1], q -> new ArrayList<>()).add(type);
                    }
                }
            }
        }
        return types;
    }

    /** The modes that go with a type, by the table that exports are written by. */
    private static Map<String, List<String>> modes() {
        Map<String, List<String>> modes = new LinkedHashMap<>();
        try (InputStream in = AboutRoom.class.getResourceAsStream("/org/kawat/export/plover.tsv");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length > 1 && !cells[1].equals("-"))
                    .forEach(cells -> modes.computeIfAbsent(cells[0], t -> new ArrayList<>())
                            .add(cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return modes;
    }
}
