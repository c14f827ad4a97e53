package org.kawat.coder.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one title, what it is the title of, and the name behind it. To be used once. */
final class OfficeReader {
    private final ItemRow row;
    private final NameReader names;
    private final OrganReader organs;
    private final int from;
    private final int to;
    private final StringBuilder office = new StringBuilder();
    private int at;
    private @Nullable String sector;
    private boolean former;
    private boolean outOfState;
    private @Nullable Mention of;
    private @Nullable Item named;

    OfficeReader(ItemRow row, NameReader names, OrganReader organs, int from, int to) {
        this.row = row;
        this.names = names;
        this.organs = organs;
        this.from = from;
        this.to = to;
        this.at = from;
    }

    ReadMention read() {
        while (at < to && row.get(at).is(Item.Kind.TITLE)) {
            title(row.get(at));
            at++;
        }
        while (at < to && named == null && !ends(row.get(at))) {
            behind(row.get(at));
            at++;
        }
        if (named != null && named.is(Item.Kind.CAPS) && at < to && isTown(row.get(at))) {
            named = joined(named, row.get(at)); // a surname that is a town's too
            at++;
        }
        at = row.pastAliases(at, to);
        return new ReadMention(outOfState ? star() : holder(), at);
    }

    private void title(Item item) {
        former |= item.value().equals("prefix");
        // players and stars are of a country, and never act for it
        outOfState |= item.value().equals("sport") || item.value().equals("celebrity");
        office.append(office.isEmpty() ? "" : " ").append(item.norm());
        learnSector(item);
    }

    private void learnSector(Item title) {
        sector = sector == null && title.title() != null ? title.title().sector() : sector;
    }

    private static boolean ends(Item item) {
        return item.is(Item.Kind.DET) || item.is(Item.Kind.QUANTIFIER);
    }

    /** Reads a word behind the title; leaves {@code at} at the last that belongs to it. */
    private void behind(Item item) {
        if (of == null && isPortfolio(item)) {
            return; // "the minister of Overseas Lands of X, Y"
        }
        if (of != null && isState(item) && isPersonName(at + 1)) {
            named = joined(item, row.get(at + 1)); // a given name that is a state's too
            at++;
        } else if (of == null && item.isPersonName() && isPersonName(at + 1)) {
            of = names.read(at, to).mention(); // "the adviser of X, Y"
        } else if (item.isPersonName() && !titleFollows()) {
            named = item;
        } else if (item.is(Item.Kind.TITLE) && of != null) {
            // a second title after the state ("Presiden Rusia Panglima X") belongs to the same person
            learnSector(item);
        } else if (item.is(Item.Kind.PREP)) {
            while (at + 1 < to && !isPersonName(at + 1)) {
                at++; // what the office is for is not whose it is
            }
        } else if (of == null) {
            owner(item);
        }
    }

    /** Whether behind the words, which no list knows, the state or the organ whose office it is stands before the holder's name. */
    private boolean isPortfolio(Item item) {
        boolean area = item.is(Item.Kind.NAME) && item.names().stream().allMatch(e -> e.kind() == NameEntry.Kind.AREA);
        if (!item.is(Item.Kind.CAPS) && !area) {
            return false;
        }
        boolean owned = false;
        for (int i = at + 1; i < to; i++) {
            Item next = row.get(i);
            Nouns.Noun noun = next.actorNoun();
            boolean organ = noun != null && noun.nounClass() == Nouns.NounClass.ORGAN;
            if (owned && next.isPersonName()) {
                return true;
            }
            owned |= isState(next) || organ && next.capital();
        }
        return false;
    }

    private static boolean isState(Item item) {
        return item.is(Item.Kind.NAME) && item.names().stream().anyMatch(e -> e.kind() == NameEntry.Kind.STATE);
    }

    private static boolean isTown(Item item) {
        return item.is(Item.Kind.NAME)
                && !item.names().isEmpty()
                && item.names().stream()
                        .allMatch(e -> e.kind() == NameEntry.Kind.CITY || e.kind() == NameEntry.Kind.REGION);
    }

    private static Item joined(Item first, Item second) {
        return Item.plain(
                Item.Kind.CAPS,
                first.from(),
                second.to(),
                first.span().cover(second.span()),
                first.norm() + " " + second.norm(),
                true);
    }

    private void owner(Item item) {
        Nouns.Noun noun = item.actorNoun();
        if (names.isGroup(at, to)) {
            take(names.group(at));
        } else if (item.is(Item.Kind.NAME)) {
            of = names.read(at, to).mention();
        } else if (noun != null) {
            take(organs.read(noun, at, to));
        } else if (item.is(Item.Kind.CLITIC)) {
            of = Mention.possessor(item.span());
        }
    }

    private void take(ReadMention owner) {
        of = owner.mention();
        at = owner.to() - 1;
    }

    private boolean isPersonName(int i) {
        return i < to && row.get(i).isPersonName();
    }

    /** Whether a further title stands behind a capitalised word: the word names a body, not who holds the office. */
    private boolean titleFollows() {
        for (int i = at + 1; i < to; i++) {
            if (row.get(i).isPersonName() || row.get(i).is(Item.Kind.NAME)) {
                return false;
            }
            if (row.get(i).is(Item.Kind.TITLE)) {
                return true;
            }
        }
        return false;
    }

    private Mention star() {
        return new Mention(
                Mention.Kind.PERSON,
                row.trimmed(from, at),
                named == null ? office.toString() : named.norm(),
                List.of(),
                null,
                null,
                "",
                "",
                false,
                false);
    }

    private Mention holder() {
        return new Mention(
                named == null ? Mention.Kind.OFFICE : Mention.Kind.PERSON,
                row.trimmed(from, at),
                named == null ? "" : named.norm(),
                named == null ? List.of() : named.names(),
                of,
                sector,
                office.toString(),
                "",
                false,
                former);
    }
}
