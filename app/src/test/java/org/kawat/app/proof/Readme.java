package org.kawat.app.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The parts of the README that programs print: between {@code <!-- NAME -->} and {@code <!-- end -->}. */
public final class Readme {
    private static final String FILE = "README.md";
    private static final String END = "<!-- end -->\n";

    private Readme() {}

    /** What stands between the marks of that name. */
    public static String part(String name) {
        String readme = Repository.read(FILE);
        int begin = begin(readme, name);
        return readme.substring(begin, readme.indexOf(END, begin));
    }

    private static int begin(String readme, String name) {
        String mark = "<!-- " + name + " -->\n";
        int at = readme.indexOf(mark);
        if (at < 0 || readme.indexOf(END, at) < 0) {
            throw new IllegalStateException(FILE + " has no part " + mark);
        }
        return at + mark.length();
    }

    /** Whether the tests run with {@code -Dkawat.docs=write}, and are to put down what they find. */
    static boolean isWritten() {
        return "write".equals(System.getProperty("kawat.docs"));
    }

    /** Puts the text between the marks of that name, if the tests run with {@code -Dkawat.docs=write}. */
    public static void rewrite(String name, String text) {
        if (!isWritten()) {
            return;
        }
        String readme = Repository.read(FILE);
        int begin = begin(readme, name);
        String written = readme.substring(0, begin) + text + readme.substring(readme.indexOf(END, begin));
        try {
            Files.writeString(Path.of(Repository.root().toString(), FILE), written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
