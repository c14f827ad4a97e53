package org.kawat.coder.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PhraseTrie;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;

/**
 * All names of all packs in one trie, longest match: states (CLDR's names in the pack's language first, then the pack's own),
 * capitals, bodies, groups, places and people in office.
 */
public final class Gazetteer {
    private final PhraseTrie<NameEntry> names = new PhraseTrie<>();
    private final Map<String, String> stateNames = new HashMap<>();

    private Gazetteer() {}

    public static Gazetteer of(Pack language, Pack world, Problems problems) {
        Gazetteer gazetteer = new Gazetteer();
        gazetteer.readStates(language.code(), world, problems);
        gazetteer.readNames(language, problems);
        for (Table.Row row : Table.of(world, "places.tsv", List.of("code", "names"), problems)
                .rows()) {
            for (String name : row.list("names")) {
                gazetteer.add(name, entry(NameEntry.Kind.CITY, row.get("code"), null, name));
            }
        }
        gazetteer.readPeople(world, problems);
        return gazetteer;
    }

    private static NameEntry entry(NameEntry.Kind kind, String code, @Nullable String sector, String name) {
        return new NameEntry(kind, code.isEmpty() ? null : code, sector, name, null, null, null, false);
    }

    private void readStates(String language, Pack world, Problems problems) {
        Locale locale = Locale.forLanguageTag(language);
        for (Table.Row row : Table.of(world, "states.tsv", List.of("code", "iso2", "region", "note"), problems)
                .rows()) {
            String code = row.get("code");
            if (row.has("iso2")) {
                String name =
                        new Locale.Builder().setRegion(row.get("iso2")).build().getDisplayCountry(locale);
                if (!name.isEmpty() && !name.equals(row.get("iso2"))) {
                    stateNames.put(code, name);
                    add(name, entry(NameEntry.Kind.STATE, code, null, name));
                }
            }
        }
    }

    private void readNames(Pack language, Problems problems) {
        for (Table.Row row : Table.of(language, "names.tsv", List.of("code", "kind", "names", "sector"), problems)
                .rows()) {
            NameEntry.Kind kind;
            try {
                kind = NameEntry.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                problems.add(
                        Problem.Code.UNKNOWN_NAME,
                        row.path(),
                        row.line(),
                        "no such kind of name",
                        row.get("kind"),
                        Arrays.toString(NameEntry.Kind.values()));
                continue;
            }
            List<String> all = row.list("names");
            String sector = row.has("sector") ? row.get("sector") : null;
            if (kind == NameEntry.Kind.STATE && !all.isEmpty()) {
                stateNames.putIfAbsent(row.get("code"), all.get(0));
            }
            for (String name : all) {
                add(name, entry(kind, row.get("code"), sector, kind == NameEntry.Kind.STATE ? all.get(0) : name));
            }
        }
    }

    private void readPeople(Pack world, Problems problems) {
        List<String> columns = List.of("name", "short", "aliases", "code", "sector", "role", "from", "to");
        for (Table.Row row : Table.of(world, "people.tsv", columns, problems).rows()) {
            NameEntry person = new NameEntry(
                    NameEntry.Kind.PERSON,
                    row.get("code"),
                    row.has("sector") ? row.get("sector") : null,
                    row.get("name"),
                    row.get("role"),
                    row.has("from") ? row.get("from") : null,
                    row.has("to") ? row.get("to") : null,
                    false);
            add(person.name(), person);
            row.list("aliases").forEach(alias -> add(alias, person));
            NameEntry weak = new NameEntry(
                    person.kind(),
                    person.code(),
                    person.sector(),
                    person.name(),
                    person.role(),
                    person.from(),
                    person.to(),
                    true);
            row.list("short").forEach(alias -> add(alias, weak));
        }
    }

    private void add(String name, NameEntry entry) {
        names.add(key(name), entry);
    }

    /** How names are looked up: lower case, words apart, as tokens are. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace(",", " ,")
                .replace("  ", " ")
                .strip();
    }

    public PhraseTrie<NameEntry> names() {
        return names;
    }

    /** The state's name in the pack's language; the code itself where the pack has none. */
    public String stateName(String code) {
        return stateNames.getOrDefault(code, code);
    }
}
