package org.kawat.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kawat.coder.actor.Reference;

/** What lists of references to actors have in common with each other. */
final class References {
    private References() {}

    /** Those that are known by a code, each once; a government and those who fight it are two. */
    static List<Reference> coded(List<Reference> references) {
        List<Reference> coded = new ArrayList<>();
        for (Reference reference : references) {
            boolean seen = coded.stream()
                    .anyMatch(c ->
                            c.code() != null && c.code().equals(reference.code()) && fights(c) == fights(reference));
            if (reference.code() != null && !seen) {
                coded.add(reference);
            }
        }
        return coded;
    }

    /**
     * The targets that are not sources too.
     *
     * @param self whether a type allows that they are the same
     */
    static List<Reference> minus(List<Reference> target, List<Reference> source, boolean self) {
        List<String> codes = Draft.codes(source);
        List<Reference> others =
                target.stream().filter(t -> !codes.contains(t.code())).toList();
        return !others.isEmpty() || !self ? others(others, target, source) : target;
    }

    /** Where nobody else is left, a government and those who fight it are two sides of one state. */
    private static List<Reference> others(List<Reference> others, List<Reference> target, List<Reference> source) {
        if (!others.isEmpty()) {
            return others;
        }
        boolean armed =
                target.stream().anyMatch(References::fights) != source.stream().anyMatch(References::fights);
        return armed ? target : others;
    }

    static boolean isBody(Reference reference) {
        return "IGO".equals(reference.entity().sector());
    }

    static boolean fights(Reference reference) {
        String sector = reference.entity().sector();
        return "REB".equals(sector) || "OPP".equals(sector);
    }

    /** The codes with their places, for those who ask why. */
    static String told(List<Reference> references) {
        return references.isEmpty()
                ? "none"
                : references.stream()
                        .map(r -> r.code() + " at " + r.span().begin() + "-"
                                + r.span().end())
                        .collect(Collectors.joining(", "));
    }
}
