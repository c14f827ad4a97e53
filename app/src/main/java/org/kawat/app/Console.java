package org.kawat.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * What a command is given by whoever started it. Output is UTF-8 everywhere.
 *
 * @param terminals the descriptors (0 input, 1 output, 2 errors) that are a terminal: "02"
 */
public record Console(
        InputStream in, OutputStream out, PrintStream err, Map<String, String> environment, String terminals) {
    private static final int DEFAULT_WIDTH = 100;
    // Longer lines are hard to read, however wide the window.
    private static final int WIDEST = 120;
    private static final int NARROWEST = 40;

    /** The process's own. Java cannot tell which streams are terminals; the launcher can, and says so. */
    public static Console ofProcess() {
        String known = System.getProperty("kawat.terminals");
        return new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                known != null ? known : System.console() != null ? "012" : "");
    }

    /** Whether a person types the input. */
    public boolean inputIsTerminal() {
        return terminals.contains("0");
    }

    /** Whether a person sees the output. */
    public boolean outputIsTerminal() {
        return terminals.contains("1");
    }

    /** Whether a person sees the errors. */
    public boolean errorsAreTerminal() {
        return terminals.contains("2");
    }

    /** Whether colours may be used where the user does not say; see no-color.org. */
    public boolean wantsColour() {
        boolean forbidden = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return outputIsTerminal() && !forbidden;
    }

    /** Columns that text may take. */
    public int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (!columns.matches("[1-9][0-9]{0,5}")) {
            return DEFAULT_WIDTH;
        }
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }

    /** The language that the user's system speaks: "id" or "en". */
    public String language() {
        for (String name : new String[] {"KAWAT_UI", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "").toLowerCase(Locale.ROOT);
            if (!value.isEmpty()) {
                return value.startsWith("id") || value.startsWith("in_") ? "id" : "en";
            }
        }
        return "en";
    }

    /** Says one line on the error stream. What is not printable, in a file's name say, cannot move the cursor. */
    public void say(String line) {
        err.println(printable(line));
    }

    /** The text with control characters replaced, so that no input can play tricks on a terminal. */
    public static String printable(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean == null ? text : clean.toString();
    }
}
