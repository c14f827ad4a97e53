package org.kawat.app.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kawat.coder.EventType;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;

/** Finds the deeds of CAMEO that no entry of a language tells. */
final class CameoGaps {
    private static final List<String> CODES = List.of("cameo", "plover", "mode", "context", "goldstein", "name");
    private static final List<String> TYPES =
            List.of("type", "quad", "score", "source", "target", "mutual", "needs", "self", "cameo");
    // Two digits are a chapter of CAMEO and no deed: 07 is what 070 to 075 have in common.
    private static final int CHAPTER = 2;

    private CameoGaps() {}

    /**
     * The codes of cameo.tsv that have a PLOVER type and that none of the predicates has, under that type and in the order of
     * the file. A predicate without a code has its type's. What is wrong with the tables is told where the coder reads them.
     */
    static Map<EventType, List<String>> of(Pack world, List<Predicate> predicates) {
        Set<String> coded = coded(world, predicates);
        Map<EventType, List<String>> gaps = new TreeMap<>();
        for (Table.Row row : Table.of(world, "cameo.tsv", CODES, new Problems()).rows()) {
            String code = row.get("cameo");
            if (code.length() > CHAPTER && coded.add(code)) { // once, though an overlay may list it again
                for (EventType type : EventType.values()) {
                    if (type.name().equals(row.get("plover"))) {
                        gaps.computeIfAbsent(type, t -> new ArrayList<>()).add(code);
                    }
                }
            }
        }
        return gaps;
    }

    private static Set<String> coded(Pack world, List<Predicate> predicates) {
        Map<String, String> own = new TreeMap<>();
        for (Table.Row row : Table.of(world, "types.tsv", TYPES, new Problems()).rows()) {
            own.put(row.get("type"), row.get("cameo"));
        }
        Set<String> coded = new TreeSet<>();
        for (Predicate predicate : predicates) {
            String code = predicate.cameo();
            coded.add(code == null ? own.getOrDefault(predicate.type().name(), "") : code);
        }
        return coded;
    }
}
