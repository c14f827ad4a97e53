package org.kawat.app.proof;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Events as who does what to whom, by codes, so that one event between many sides counts as often as it has pairs of them. */
final class Dyads {
    private static final String NOBODY = "-";

    /** A deed of one side to another; "-" for a side that is not named. */
    record Dyad(String type, String source, String target) implements Comparable<Dyad> {
        Dyad swapped() {
            return new Dyad(type, target, source);
        }

        private Dyad sorted() {
            return source.compareTo(target) <= 0 ? this : swapped();
        }

        @Override
        public int compareTo(Dyad other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return type + " " + source + " " + target;
        }
    }

    private Dyads() {}

    /** The pairs of sides of an event. Of a mutual one, each pair once, its sides in the order of their codes. */
    static Set<Dyad> of(String type, Collection<String> sources, Collection<String> targets, boolean mutual) {
        List<String> from = sides(sources);
        List<String> to = sides(targets);
        Set<Dyad> dyads = new TreeSet<>();
        boolean amongThemselves = mutual && to.equals(List.of(NOBODY)) && from.size() > 1; // "A and B agree"
        for (String source : from) {
            for (String target : amongThemselves ? from : to) {
                if (!mutual) {
                    dyads.add(new Dyad(type, source, target));
                } else if (!source.equals(target)) {
                    dyads.add(new Dyad(type, source, target).sorted());
                }
            }
        }
        return dyads.isEmpty() ? Set.of(new Dyad(type, from.get(0), to.get(0))) : dyads;
    }

    private static List<String> sides(Collection<String> codes) {
        return codes.isEmpty() ? List.of(NOBODY) : List.copyOf(new TreeSet<>(codes));
    }
}
