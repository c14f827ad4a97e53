package org.kawat.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An event as a sentence: "Donald Trump (USA) threatens China (CHN)".
 *
 * @param type PLOVER's, as in "THREATEN"
 * @param status "actual", "planned" and so on
 * @param mutual the sides are on one footing
 */
public record EventSentence(String type, String status, boolean mutual, List<Who> sources, List<Who> targets) {
    public EventSentence {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /** The sentence. */
    public String in(Labels labels) {
        String sentence = pieces(labels).stream().map(Piece::printed).collect(Collectors.joining());
        // Nobody may take for done what is only said, planned or denied.
        return status.equals("actual") ? sentence : labels.get("status." + status) + ": " + sentence;
    }

    /** The parts of the sentence, for who shows each in its own way; the status is not among them. */
    public List<Piece> pieces(Labels labels) {
        String key = "event." + type.toUpperCase(Locale.ROOT);
        List<Who> all = new ArrayList<>(sources);
        all.addAll(targets);
        if (mutual && all.size() > 1 && labels.has(key + ".mutual")) {
            return labels.sentence(key + ".mutual", Side.of(all, labels));
        }
        Side source = Side.of(sources, labels);
        Side target = Side.of(targets, labels);
        if (source.isNobody() && target.isNobody()) {
            return labels.sentence(key, Side.unnamed(labels));
        }
        String form = target.isNobody() ? "" : source.isNobody() ? ".passive" : ".to";
        return labels.sentence(key + form, source, target);
    }
}
