package org.kawat.coder.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.EventType;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PhraseTrie;
import org.kawat.coder.pack.Place;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;

/** What is true of a type of event, whatever word told it: quad class, where its sides stand, CAMEO's scores, cues of modes. */
final class TypeTable {
    /**
     * @param needs which sides an event of the type must have: "both", "target", "source" or "any"
     * @param self whether source and target may be of one state
     */
    record Type(
            EventType type,
            String quad,
            List<Place> source,
            List<Place> target,
            boolean mutual,
            String needs,
            boolean self,
            String cameo) {}

    /** @param in where in the clause the words stand: "verb", "object", "with" or "any" */
    record ModeCue(EventType type, String mode, String words, String in) {}

    /** @param id of the entry, as a report names it */
    record Construction(
            String id,
            EventType type,
            @Nullable String mode,
            @Nullable String cameo) {}

    private final Map<EventType, Type> types = new EnumMap<>(EventType.class);
    private final Map<String, BigDecimal> goldstein = new HashMap<>();
    private final Map<EventType, List<ModeCue>> cues = new EnumMap<>(EventType.class);
    private final Map<EventType, Set<String>> weak = new EnumMap<>(EventType.class);
    private final Map<String, Construction> constructions = new HashMap<>();
    private final PhraseTrie<String> judgements = new PhraseTrie<>();
    private final PhraseTrie<String> domains = new PhraseTrie<>();
    private final Set<String> unpublished = new HashSet<>();

    private TypeTable() {}

    static TypeTable of(Pack language, Pack world, Problems problems) {
        TypeTable table = new TypeTable();
        List<String> columns = List.of("type", "quad", "score", "source", "target", "mutual", "needs", "self", "cameo");
        for (Table.Row row : Table.of(world, "types.tsv", columns, problems).rows()) {
            EventType type = type(row, problems);
            if (type != null) {
                table.types.put(
                        type,
                        new Type(
                                type,
                                row.get("quad"),
                                places(row, "source", problems),
                                places(row, "target", problems),
                                row.get("mutual").equals("yes"),
                                row.get("needs"),
                                row.get("self").equals("yes"),
                                row.get("cameo")));
            }
        }
        columns = List.of("cameo", "plover", "mode", "context", "goldstein", "name");
        for (Table.Row row : Table.of(world, "cameo.tsv", columns, problems).rows()) {
            if (row.has("goldstein")) {
                table.goldstein.put(row.get("cameo"), new BigDecimal(row.get("goldstein")));
            }
        }
        for (Table.Row row : Table.of(world, "bodies.tsv", List.of("code", "name", "members", "coded"), problems)
                .rows()) {
            if (!row.get("coded").equals("yes")) {
                table.unpublished.add(row.get("code"));
            }
        }
        table.readLanguage(language, problems);
        return table;
    }

    private void readLanguage(Pack language, Problems problems) {
        for (Table.Row row : Table.of(language, "modes.tsv", List.of("type", "mode", "words", "in"), problems)
                .rows()) {
            EventType type = type(row, problems);
            if (type != null) {
                boolean isWeak = row.get("in").equals("weak");
                for (String words : row.list("words")) {
                    ModeCue cue = new ModeCue(type, row.get("mode"), words.toLowerCase(Locale.ROOT), row.get("in"));
                    if (isWeak) {
                        weak.computeIfAbsent(type, t -> new HashSet<>()).add(cue.mode());
                    } else {
                        cues.computeIfAbsent(type, t -> new ArrayList<>()).add(cue);
                    }
                }
            }
        }
        List<String> columns = List.of("construction", "type", "mode", "cameo", "example");
        for (Table.Row row :
                Table.of(language, "constructions.tsv", columns, problems).rows()) {
            EventType type = type(row, problems);
            if (type != null) {
                String name = row.get("construction");
                constructions.put(
                        name,
                        new Construction(
                                language.code() + "." + type.name().toLowerCase(Locale.ROOT) + "." + name,
                                type,
                                row.has("mode") ? row.get("mode") : null,
                                row.has("cameo") ? row.get("cameo") : null));
            }
        }
        for (Table.Row row : Table.of(language, "domains.tsv", List.of("domain", "words"), problems)
                .rows()) {
            row.list("words").forEach(w -> domains.add(w.toLowerCase(Locale.ROOT), row.get("domain")));
        }
        for (Table.Row row : Table.of(language, "judgements.tsv", List.of("word", "sense", "example"), problems)
                .rows()) {
            row.list("word").forEach(w -> judgements.add(w.toLowerCase(Locale.ROOT), row.get("sense")));
        }
    }

    private static @Nullable EventType type(Table.Row row, Problems problems) {
        String column = row.has("type") ? "type" : "construction";
        try {
            return EventType.valueOf(row.get(column));
        } catch (IllegalArgumentException e) {
            problems.add(
                    Problem.Code.UNKNOWN_NAME,
                    row.path(),
                    row.line(),
                    "no such event type",
                    row.get(column),
                    java.util.Arrays.toString(EventType.values()));
            return null;
        }
    }

    private static List<Place> places(Table.Row row, String column, Problems problems) {
        List<Place> places = new ArrayList<>();
        for (String name : row.list(column)) {
            Place place = Place.named(name);
            if (place == null) {
                problems.add(
                        Problem.Code.UNKNOWN_NAME,
                        row.path(),
                        row.line(),
                        "no such place",
                        name,
                        java.util.Arrays.toString(Place.values()));
            } else {
                places.add(place);
            }
        }
        return places;
    }

    Type type(EventType type) {
        Type known = types.get(type);
        if (known == null) {
            throw new IllegalStateException("types.tsv has no row for " + type);
        }
        return known;
    }

    boolean isComplete() {
        return types.size() == EventType.values().length;
    }

    @Nullable
    Construction construction(String name) {
        return constructions.get(name);
    }

    /** Fields in which states only lend their names: sport, show business. */
    PhraseTrie<String> domains() {
        return domains;
    }

    PhraseTrie<String> judgements() {
        return judgements;
    }

    /** Whether a mode that an entry gives makes room for what a word nearby says: none, or one that modes.tsv calls weak. */
    boolean yields(EventType type, @Nullable String mode) {
        return mode == null || weak.getOrDefault(type, Set.of()).contains(mode);
    }

    /** The cues of modes for events of the type, in the order of the pack. */
    List<ModeCue> cues(EventType type) {
        return cues.getOrDefault(type, List.of());
    }

    /** The code as events are published with it; null for none, and for a body that the codebook has no code for. */
    @Nullable
    String published(@Nullable String code) {
        return code == null || unpublished.contains(code) ? null : code;
    }

    /** The construction's own CAMEO code, or else its type's. */
    String cameo(Construction construction) {
        return construction.cameo() == null ? type(construction.type()).cameo() : construction.cameo();
    }

    /** The Goldstein value of a CAMEO code, or of the broader code that it belongs to; null if neither is listed. */
    @Nullable
    BigDecimal goldstein(String cameo) {
        for (int length = cameo.length(); length >= 2; length--) {
            BigDecimal value = goldstein.get(cameo.substring(0, length));
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
