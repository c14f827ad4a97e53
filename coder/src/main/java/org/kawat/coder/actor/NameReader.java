package org.kawat.coder.actor;

import java.util.List;

/** Reads names, with the brackets and the state that may stand behind them, and groups such as "both countries". */
final class NameReader {
    private final ItemRow row;

    NameReader(ItemRow row) {
        this.row = row;
    }

    /** The name that begins at that item, which is a name or a capitalised word. */
    ReadMention read(int from, int to) {
        Item item = row.get(from);
        boolean person = item.isPersonName();
        int at = row.pastAliases(from + 1, to);
        if (!person && at < to && isOrganWithState(item) && isState(row.get(at))) {
            Item state = row.get(at); // "Garda Revolusi Iran": the state says again whose organ it is
            at = row.pastAliases(at + 1, to);
            if (item.names().stream().noneMatch(n -> sameCode(n, state))) {
                return new ReadMention(organOf(item, state, from, at), at);
            }
        }
        Mention.Kind kind = person ? Mention.Kind.PERSON : Mention.Kind.NAME;
        return new ReadMention(Mention.name(kind, row.trimmed(from, at), item), at);
    }

    /** "Kemlu Islandia": a name that many states use for their own. */
    private Mention organOf(Item organ, Item state, int from, int to) {
        return new Mention(
                Mention.Kind.ORGAN,
                row.trimmed(from, to),
                "",
                List.of(),
                Mention.name(Mention.Kind.NAME, state.span(), state),
                organ.names().get(0).sector(),
                organ.norm(),
                "",
                false,
                false);
    }

    private static boolean sameCode(NameEntry entry, Item state) {
        return state.names().stream().anyMatch(n -> n.code() != null && n.code().equals(entry.code()));
    }

    private static boolean isOrganWithState(Item item) {
        return item.names().stream().anyMatch(e -> switch (e.kind()) {
            case ORGAN, GROUP, REGION, CITY -> true;
            case STATE, DEMONYM, CAPITAL, SEAT, BODY, NICKNAME, AREA, PERSON -> false;
        });
    }

    private static boolean isState(Item item) {
        return item.is(Item.Kind.NAME) && item.names().stream().anyMatch(e -> e.kind() == NameEntry.Kind.STATE);
    }

    boolean isGroup(int at, int to) {
        return row.get(at).is(Item.Kind.GROUP) && at + 1 < to;
    }

    /** "Both countries", at that item. */
    ReadMention group(int at) {
        return new ReadMention(Mention.group(row.span(at, at + 2), row.get(at), row.get(at + 1)), at + 2);
    }
}
