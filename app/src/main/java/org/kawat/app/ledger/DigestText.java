package org.kawat.app.ledger;

import org.kawat.app.view.Labels;

/** A digest as plain text for a channel of WhatsApp or Telegram: short lines, and headings between asterisks, which are bold there. */
public final class DigestText {
    private DigestText() {}

    public static String of(Digest digest, Labels labels) {
        StringBuilder text = new StringBuilder();
        text.append('*').append(labels.get("digest.title", digest.title())).append("*\n");
        if (!digest.about().isEmpty()) {
            text.append(digest.about()).append('\n');
        }
        text.append(digest.isEmpty() ? labels.get("none.events") : digest.counts())
                .append('\n');
        for (Digest.Group group : digest.groups()) {
            text.append("\n*").append(group.heading()).append("*\n");
            for (Digest.Item item : group.items()) {
                text.append("• ").append(item.sentence()).append('\n');
                item.details().forEach(line -> text.append("  ").append(line).append('\n'));
            }
        }
        if (!digest.more().isEmpty()) {
            text.append('\n').append(digest.more()).append('\n');
        }
        if (!digest.link().isEmpty()) {
            text.append('\n').append(labels.get("digest.link", digest.link())).append('\n');
        }
        return text.toString();
    }
}
