package org.kawat.app.desk.feed;

import java.util.List;
import org.kawat.app.ledger.Digest;

/**
 * What the page of a digest shows.
 *
 * @param text the digest to paste
 * @param days other days that have such events, the newest first
 * @param textUrl address of the text by itself
 * @param htmlUrl address of the page by itself
 * @param wire address of the same events on the wire
 */
public record DigestPage(Digest digest, String text, List<Day> days, String textUrl, String htmlUrl, String wire) {
    public DigestPage {
        days = List.copyOf(days);
    }

    /** A day, the address of its digest, and how many events it has. */
    public record Day(String iso, String url, int events) {}
}
