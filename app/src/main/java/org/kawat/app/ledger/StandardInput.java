package org.kawat.app.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.kawat.ingest.Intake;
import org.kawat.ingest.Item;

/** Takes in what is piped in. It is put into a file first, so that what it is can be told as of any other. */
final class StandardInput {
    static final String NAME = "-";

    private StandardInput() {}

    static void read(InputStream in, Intake intake, Consumer<Item> sink) {
        Path file;
        try {
            file = Files.createTempFile("kawat-", ".in");
        } catch (IOException e) {
            sink.accept(new Item.Failed(NAME, "cannot be kept while it is read: " + e.getMessage()));
            return;
        }
        try {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            String named = file.toString();
            intake.read(named, item -> sink.accept(renamed(item, named)));
        } catch (IOException e) {
            sink.accept(new Item.Failed(NAME, "cannot be read: " + e.getMessage()));
        } finally {
            file.toFile().delete();
        }
    }

    private static Item renamed(Item item, String file) {
        String where = item.where().replace(file, NAME);
        if (item instanceof Item.Found found) {
            return new Item.Found(found.article(), where, found.note());
        }
        if (item instanceof Item.Skipped skipped) {
            return new Item.Skipped(where, skipped.reason(), skipped.why());
        }
        return item instanceof Item.Failed failed ? new Item.Failed(where, failed.why()) : item;
    }
}
