package org.kawat.coder.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PhraseTrie;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;

/** Nouns that decide what a noun phrase is, and titles that stand before names, from {@code nouns.tsv} and {@code titles.tsv}. */
public final class Nouns {
    /** What a noun phrase with such a head is. */
    public enum NounClass {
        ORGAN,
        PEOPLE,
        ORG,
        ASSET,
        PLACE,
        DEED,
        DOCUMENT,
        MATTER,
        MEASURE
    }

    public record Noun(NounClass nounClass, @Nullable String sector) {}

    /** @param role "prefix" and "honorific" belong to another title or name; else what the office is */
    public record Title(String text, @Nullable String sector, String role, List<String> of) {}

    private final PhraseTrie<Noun> nouns = new PhraseTrie<>();
    private final PhraseTrie<Title> titles = new PhraseTrie<>();

    private Nouns() {}

    public static Nouns of(Pack pack, Problems problems) {
        Nouns nouns = new Nouns();
        for (Table.Row row : Table.of(pack, "nouns.tsv", List.of("noun", "class", "sector"), problems)
                .rows()) {
            NounClass nounClass;
            try {
                nounClass = NounClass.valueOf(row.get("class").toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                problems.add(
                        Problem.Code.UNKNOWN_NAME,
                        row.path(),
                        row.line(),
                        "no such class of nouns",
                        row.get("class"),
                        Arrays.toString(NounClass.values()));
                continue;
            }
            Noun noun = new Noun(nounClass, row.has("sector") ? row.get("sector") : null);
            row.list("noun").forEach(n -> nouns.nouns.add(n.toLowerCase(Locale.ROOT), noun));
        }
        for (Table.Row row : Table.of(pack, "titles.tsv", List.of("title", "sector", "role", "of"), problems)
                .rows()) {
            for (String title : row.list("title")) {
                nouns.titles.add(
                        title.toLowerCase(Locale.ROOT),
                        new Title(
                                title, row.has("sector") ? row.get("sector") : null, row.get("role"), row.list("of")));
            }
        }
        return nouns;
    }

    public PhraseTrie<Noun> nouns() {
        return nouns;
    }

    public PhraseTrie<Title> titles() {
        return titles;
    }
}
