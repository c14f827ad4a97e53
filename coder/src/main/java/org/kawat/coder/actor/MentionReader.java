package org.kawat.coder.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the words that may name an actor: a pronoun, a name, a title with whoever holds it, an organ and whose it is. */
final class MentionReader {
    private final ItemRow row;
    private final NameReader names;
    private final OrganReader organs;

    MentionReader(ItemRow row) {
        this.row = row;
        this.names = new NameReader(row);
        this.organs = new OrganReader(row, names);
    }

    /** The mention whose words begin at that item; null where the item is no actor. */
    @Nullable
    ReadMention read(int at, int to) {
        Item head = row.get(at);
        return switch (head.kind()) {
            case PRONOUN -> new ReadMention(Mention.pronoun(head.span(), head.value()), at + 1);
            case TITLE -> new OfficeReader(row, names, organs, at, to).read();
            case NAME, CAPS -> names.read(at, to);
            case NOUN -> {
                Nouns.Noun noun = head.actorNoun();
                yield noun == null ? null : organs.read(noun, at, to);
            }
            default -> null;
        };
    }

    /** All actors that are named in a stretch of modifiers. */
    List<Mention> within(int from, int to) {
        List<Mention> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            ReadMention read = names.isGroup(at, to) ? names.group(at) : read(at, to);
            if (read != null) {
                found.add(read.mention());
            } else if (row.get(at).is(Item.Kind.CLITIC)) {
                found.add(Mention.possessor(row.get(at).span()));
            }
            at = read == null ? at + 1 : read.to();
        }
        return found;
    }
}
