package org.kawat.app.desk.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The feeds of the made-up newsroom. */
public final class DemoFeeds {
    // Beside the folder, for everything in the folder is a feed.
    private static final String LIST = "/org/kawat/app/desk/demo-feeds.txt";

    private DemoFeeds() {}

    /** Writes them into that folder, and gives the files in their order. */
    public static List<String> write(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        try (InputStream list = open(LIST)) {
            for (String name : new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!name.isBlank() && !name.startsWith("#")) {
                    Path file = folder.resolve(name.strip());
                    try (InputStream feed = open(name.strip())) {
                        Files.copy(feed, file);
                    }
                    files.add(file.toString());
                }
            }
        }
        return files;
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = DemoFeeds.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("there is no resource " + name);
        }
        return in;
    }
}
