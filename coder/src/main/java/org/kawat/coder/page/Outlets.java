package org.kawat.coder.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;

/** The outlets of the world pack, found in text by any of the names that they print. */
final class Outlets {
    static final String FILE = "outlets.tsv";
    static final List<String> COLUMNS = List.of("name", "aliases", "kind", "country", "site");
    private static final List<String> KINDS =
            List.of("agency", "state-agency", "newspaper", "magazine", "tv", "state-tv", "radio", "online", "network");

    record Outlet(String name, String kind, String country, String site) {
        boolean isAgency() {
            return kind.endsWith("agency");
        }
    }

    private static final int LONGEST_WORD = 40;

    /** An outlet's name in text. */
    record Match(Outlet outlet, int end) {}

    private record Alias(String folded, boolean lower, Outlet outlet) {}

    private final Map<String, List<Alias>> byFirst = new HashMap<>();

    static Outlets of(Pack world, Problems problems) {
        Outlets outlets = new Outlets();
        Map<String, Outlet> seen = new HashMap<>();
        for (Table.Row row : Table.of(world, FILE, COLUMNS, problems).rows()) {
            check(row, problems);
            Outlet outlet = new Outlet(row.get("name"), row.get("kind"), row.get("country"), row.get("site"));
            List<String> names = new ArrayList<>(List.of(outlet.name()));
            names.addAll(row.list("aliases"));
            names.stream().filter(n -> !n.isEmpty()).forEach(n -> outlets.add(n, outlet, seen, row, problems));
        }
        outlets.byFirst
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Alias a) -> -a.folded.length()).thenComparing(Alias::folded)));
        return outlets;
    }

    private static void check(Table.Row row, Problems problems) {
        if (!KINDS.contains(row.get("kind"))) {
            problems.add(
                    Problem.Code.BAD_VALUE,
                    row.path(),
                    row.line(),
                    "unknown kind of outlet",
                    row.get("kind"),
                    String.join(", ", KINDS));
        }
        if (row.get("name").isEmpty()) {
            problems.add(Problem.Code.MISSING_KEY, row.path(), row.line(), "the outlet has no name", "", "a name");
        }
    }

    private void add(String name, Outlet outlet, Map<String, Outlet> seen, Table.Row row, Problems problems) {
        String folded = Chars.fold(name);
        Outlet other = seen.putIfAbsent(folded, outlet);
        if (other != null) {
            if (!other.name().equals(outlet.name())) {
                problems.add(
                        Problem.Code.DUPLICATE_ID,
                        row.path(),
                        row.line(),
                        "two outlets share a name",
                        name,
                        "a name that " + other.name() + " does not have");
            }
            return;
        }
        String first = folded.substring(0, Words.wordEnd(folded, 0, folded.length()));
        boolean lower = Character.isLowerCase(name.charAt(0));
        byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(new Alias(folded, lower, outlet));
    }

    /** The outlet whose name begins at the offset: the longest; null if there is none, or no capital begins it. */
    @Nullable
    Match at(String text, int from, int end) {
        if (from >= end || !Character.isLetterOrDigit(text.charAt(from))) {
            return null;
        }
        Match match = at(text, from, end, Words.wordEnd(text, from, end));
        if (match == null) {
            // "KONTAN.CO.ID-JAKARTA": the word that follows is glued on with a dash
            int dash = Chars.indexOf(text, '-', from, Math.min(end, from + LONGEST_WORD));
            match = dash > from ? at(text, from, end, dash) : null;
        }
        return match;
    }

    private @Nullable Match at(String text, int from, int end, int wordEnd) {
        List<Alias> candidates = wordEnd - from > LONGEST_WORD ? null : byFirst.get(Chars.fold(text, from, wordEnd));
        if (candidates == null) {
            return null;
        }
        boolean capital = !Character.isLowerCase(text.charAt(from));
        for (Alias alias : candidates) {
            int to = capital || alias.lower ? endOf(alias.folded, text, from, end) : -1;
            if (to >= 0) {
                return new Match(alias.outlet, to);
            }
        }
        return null;
    }

    /** Where the name ends that begins at the offset, or -1. */
    private static int endOf(String folded, String text, int from, int end) {
        int i = from;
        for (int k = 0; k < folded.length(); k++) {
            if (i >= end) {
                return -1;
            }
            char c = text.charAt(i);
            if (folded.charAt(k) == ' ') {
                int next = Chars.skipSpace(text, i, end);
                if (next == i) {
                    return -1;
                }
                i = next;
            } else if (Character.toLowerCase(Chars.isApostrophe(c) ? '\'' : c) == folded.charAt(k)) {
                i++;
            } else {
                return -1;
            }
        }
        return isBoundary(folded, text, i, end) ? i : -1;
    }

    private static boolean isBoundary(String folded, String text, int i, int end) {
        if (i >= end) {
            return true;
        }
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
            return false;
        }
        boolean glued = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
        return !glued || (c != '.' && (c != '-' || folded.indexOf('.') >= 0));
    }
}
