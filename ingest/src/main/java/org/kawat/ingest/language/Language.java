package org.kawat.ingest.language;

/** What a text is written in. */
public enum Language {
    INDONESIAN("id", "Indonesian"),
    MALAY("ms", "Malay"),
    ENGLISH("en", "English"),
    /** Another language than these. */
    OTHER("und", "another language"),
    /** Too few words to tell. */
    UNKNOWN("und", "no language that could be told");

    private final String code;
    private final String words;

    Language(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** ISO 639-1, or "und" where it has none here. */
    public String code() {
        return code;
    }

    /** As it is said in a line. */
    public String words() {
        return words;
    }
}
