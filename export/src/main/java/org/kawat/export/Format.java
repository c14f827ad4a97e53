package org.kawat.export;

import java.util.List;
import java.util.Locale;
import org.kawat.coder.Event.Status;
import org.kawat.ledger.query.EventEntry;

/** A layout of files. docs/export.md tells which is for what. */
public enum Format {
    /** A row an event, Kawat's columns, as RFC 4180 has it. */
    CSV("csv", "text/csv", "kawat", "PLOVER"),
    /** An object an event, Kawat's columns. */
    JSONL("jsonl", "application/jsonl", "kawat", "PLOVER"),
    /** A row an event, Kawat's columns with their types. */
    PARQUET("parquet", "application/vnd.apache.parquet", "kawat", "PLOVER"),
    /** A row a dyad, as in the event files of GDELT 2. */
    GDELT("gdelt.tsv", "text/tab-separated-values", "gdelt", "GDELT"),
    /** A row a dyad, as in POLECAT. */
    POLECAT("polecat.tsv", "text/tab-separated-values", "polecat", "PLOVER"),
    /** A row a dyad, as in Phoenix. */
    PHOENIX("phoenix.tsv", "text/tab-separated-values", "phoenix", "Phoenix");

    private static final List<String> SAID = List.of("AGREE", "THREATEN");

    private final String extension;
    private final String mediaType;
    private final String list;
    private final String quadScheme;

    Format(String extension, String mediaType, String list, String quadScheme) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.list = list;
        this.quadScheme = quadScheme;
    }

    /** What its file names end with, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether people can read it, so that it may go to a terminal. */
    public boolean text() {
        return this != PARQUET;
    }

    /** By whose division into four its quad codes are: they disagree. */
    public String quadScheme() {
        return quadScheme;
    }

    /** Its columns, in their order. */
    public List<Column> columns() {
        return Columns.of(list);
    }

    /** Whether it says if an event happened, was planned, denied, and so on. */
    public boolean tellsStatus() {
        return list.equals("kawat");
    }

    /**
     * Whether an event is written when no status is asked for. In a layout that cannot say that something did not happen, only
     * what did is written: actual events, and promises and threats with a condition, which have been uttered all the same.
     */
    boolean takes(EventEntry event) {
        String status = event.status().toUpperCase(Locale.ROOT);
        return tellsStatus()
                || status.equals(Status.ACTUAL.name())
                || (status.equals(Status.CONDITIONAL.name()) && SAID.contains(event.type()));
    }
}
