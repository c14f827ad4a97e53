package org.kawat.ingest;

/** Why something that is in order is passed over. */
public enum Reason {
    /** Malay, which looks like Indonesian and is read wrongly with its words. */
    MALAY("in Malay"),
    /** In another language than those that are asked for, or in none. */
    OTHER_LANGUAGE("in another language"),
    /** A page without an article's text. */
    NO_TEXT("without text"),
    /** Published before the day that is asked for. */
    TOO_OLD("too old"),
    /** An image, a redirect, a list of links: nothing that could be an article. */
    NOT_A_PAGE("not a page"),
    /** Larger than any article. */
    TOO_LARGE("too large"),
    /** Kept from machines by its site's robots.txt. */
    NOT_ALLOWED("kept from machines by robots.txt");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** As it is said in a summary. */
    public String words() {
        return words;
    }
}
