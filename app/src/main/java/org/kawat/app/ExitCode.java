package org.kawat.app;

/** What the exit code of a command tells a script. */
public final class ExitCode {
    /** All went well. */
    public static final int OK = 0;
    /** Some input was bad; the rest was done. */
    public static final int DATA = 1;
    /** The command was called wrongly; nothing was done. */
    public static final int USAGE = 2;
    /** A fault of Kawat's own, or output that could not be written. */
    public static final int INTERNAL = 3;

    private ExitCode() {}
}
