package org.kawat.ingest.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** What users are told of what goes wrong. */
public final class Problems {
    private Problems() {}

    /** Why a file could not be read, and what to do. */
    public static String reading(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file; check the name";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read; check its permissions";
        }
        return "cannot be read: " + oneLine(e.getMessage());
    }

    /** What to say where the fault is ours. */
    public static String ours(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String at = trace.length == 0 ? "" : " at " + trace[0];
        return "a fault of Kawat's own: " + oneLine(e.toString()) + at + "; please report it with the page";
    }

    private static String oneLine(@Nullable String message) {
        String line = String.valueOf(message).replaceAll("\\s+", " ").strip();
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }
}
