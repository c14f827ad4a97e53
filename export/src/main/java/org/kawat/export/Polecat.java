package org.kawat.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The columns of POLECAT. */
final class Polecat {
    private static final String SEPARATOR = "; ";
    private static final String VERSION = "Kawat 1";

    private Polecat() {}

    static Fields fields() {
        Fields fields = new Fields();
        act(fields);
        actor(fields, "Actor", Dyad::source);
        actor(fields, "Recipient", Dyad::target);
        return fields.put("Raw Placename", d -> d.told().event().place())
                .put("Source", d -> d.told().lead().article().publisher())
                .put("Publication Date", d -> d.told().lead().article().published())
                .put("Language", d -> d.told().lead().article().language())
                .put("Version", d -> VERSION);
    }

    private static void act(Fields fields) {
        fields.put("Event ID", Dyad::id)
                .put("Event Date", d -> d.told().day())
                .put("Event Type", d -> d.told().event().type())
                .put("Event Mode", d -> plover(d).printed())
                .put("Intensity", d -> plover(d).score().toPlainString())
                .put("Quad Code", d -> d.told().event().quad().toUpperCase(Locale.ROOT))
                .put("Contexts", d -> joined(d.told().lead().contexts()));
    }

    private static Plover plover(Dyad dyad) {
        return Plover.of(dyad.told().event().type(), dyad.told().event().mode());
    }

    private static void actor(Fields fields, String actor, Function<Dyad, Side> side) {
        fields.put(actor + " Name", d -> joined(side.apply(d).called()))
                .put(actor + " Country", d -> {
                    State state = side.apply(d).state();
                    return state == null ? null : state.code();
                })
                .put(actor + " COW", d -> {
                    State state = side.apply(d).state();
                    return state == null ? null : state.cow();
                })
                .put("Primary " + actor + " Sector", d -> side.apply(d).role())
                .put(actor + " Sectors", d -> side.apply(d).role())
                .put(actor + " Name Raw", d -> joined(side.apply(d).texts()));
    }

    private static String joined(List<String> texts) {
        return Text.joined(texts, SEPARATOR);
    }
}
