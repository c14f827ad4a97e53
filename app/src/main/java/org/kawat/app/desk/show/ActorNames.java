package org.kawat.app.desk.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kawat.app.packs.Packs;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;

/**
 * What the codes of states and bodies are called. Names of states are those of CLDR, which the Java machine has in all
 * languages; those of bodies are in the packs.
 */
public final class ActorNames {
    private static final String BODY = "body";
    private final Map<String, String> states = new TreeMap<>();
    private final Map<String, String> regions = new TreeMap<>();
    private final Map<String, String> bodies = new TreeMap<>();
    private final Map<String, Map<String, String>> printed = new TreeMap<>();

    private ActorNames() {}

    /** The names of all codes that the packs have. */
    public static ActorNames of(Packs packs) {
        ActorNames names = new ActorNames();
        for (Table.Row row : table(packs.world(), "states.tsv", "code", "iso2", "region", "note")) {
            names.states.put(row.get("code"), row.get("iso2"));
            names.regions.put(row.get("code"), row.get("region"));
        }
        for (Table.Row row : table(packs.world(), "bodies.tsv", "code", "name", "members", "coded")) {
            names.bodies.put(row.get("code"), row.get("name"));
        }
        for (Pack language : packs.languages()) {
            Map<String, String> own = new TreeMap<>();
            for (Table.Row row : table(language, "names.tsv", "code", "kind", "names", "sector")) {
                // A body has many rows, one for each of its offices: its own is the one that has the code among the
                // names.
                if (row.get("kind").equals(BODY) && row.list("names").contains(row.get("code"))) {
                    own.putIfAbsent(row.get("code"), row.list("names").get(0));
                }
            }
            names.printed.put(language.code(), own);
        }
        return names;
    }

    // What is wrong with a file has been told when the coder was made of it.
    private static List<Table.Row> table(Pack pack, String name, String... columns) {
        return Table.of(pack, name, List.of(columns), new Problems()).rows();
    }

    /** Whether that is the code of a state or body. */
    public boolean has(String code) {
        return states.containsKey(code) || bodies.containsKey(code);
    }

    /** What that code is called in a language; the code itself where nothing is known of it. */
    public String name(String code, String language) {
        String state = states.get(code);
        if (state != null) {
            String name = region(state, language);
            return name.equals(state) ? code : name;
        }
        String body = bodies.get(code);
        if (body == null) {
            return code;
        }
        // CLDR knows a few bodies as well; but "AU" is a state to it.
        if (region(code, "en").equals(body)) {
            return region(code, language);
        }
        return printed.getOrDefault(language, Map.of()).getOrDefault(code, body);
    }

    private static String region(String iso2, String language) {
        return iso2.length() == 2 ? new Locale("", iso2).getDisplayCountry(Locale.forLanguageTag(language)) : iso2;
    }

    /** The part of the world that a state is in; what is not in one comes last. */
    public String region(String code) {
        return regions.getOrDefault(code, "~");
    }

    /** Codes a word of whose name begins so, in one of these languages. */
    public List<String> named(String beginning, List<String> languages) {
        String wanted = beginning.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        TreeSet<String> codes = new TreeSet<>(states.keySet());
        codes.addAll(bodies.keySet());
        List<String> found = new ArrayList<>();
        for (String code : codes) {
            if (languages.stream()
                    .map(language -> name(code, language).toLowerCase(Locale.ROOT))
                    .anyMatch(name -> name.startsWith(wanted) || name.contains(" " + wanted))) {
                found.add(code);
            }
        }
        return found;
    }
}
