package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Groups things by a rule that depends on nothing but which things there are. The things have an order. The first is a pivot;
 * each one after it goes to the pivot before it that it is most like, if it is like any, and else is a pivot itself. A group
 * is a pivot with those that went to it, so that all of a group are like one report, and no chain of likenesses joins what is
 * not alike.
 *
 * <p>When things come or go, only those whose pivots changed are decided again, in their order: what comes out is what would
 * come out if all were decided from the beginning.
 */
final class Stars<N extends Stars.Node & Comparable<N>> {
    /** A thing. */
    interface Node {
        long id();
    }

    /** That a thing may go to a pivot, how much speaks for it, and what: put in words only where it is kept. */
    record Link(int score, Supplier<String> why) {}

    /** The things and what they are now. */
    interface Graph<N> {
        /** The thing of that number. */
        N node(long id);

        /** The pivots before it that it may be like, and maybe others; some maybe more than once. */
        List<N> pivotsNear(N node);

        /** All after it that may be like it, and maybe others, some maybe more than once; itself not. */
        List<N> followersNear(N node);

        /** How the two are alike; null if they are not. The same in both directions. */
        @Nullable
        Link link(N one, N pivot);

        /** The pivot of a thing: itself, if it is one; null if that is not decided. */
        @Nullable
        Long pivot(long id);

        /** The things that went to that pivot, itself not. */
        List<Long> members(long pivot);

        void put(long id, long pivot, @Nullable Link link);
    }

    private final Graph<N> graph;
    private final PriorityQueue<N> open = new PriorityQueue<>();
    private final Set<Long> queued = new HashSet<>();
    private final Set<Long> touched = new TreeSet<>();

    Stars(Graph<N> graph) {
        this.graph = graph;
    }

    /** The pivots, now or before, of all groups that were changed since this was asked last. */
    List<Long> touched() {
        List<Long> all = List.copyOf(touched);
        touched.clear();
        return all;
    }

    /** Decides these, and all that change by it. */
    void settle(Collection<Long> ids) {
        ids.forEach(id -> queue(graph.node(id)));
        for (N node = open.poll(); node != null; node = open.poll()) {
            queued.remove(node.id());
            decide(node);
        }
    }

    /** Takes a thing out of its group; what it leaves without a pivot is decided by the next {@link #settle}. */
    List<Long> remove(long id) {
        Long pivot = graph.pivot(id);
        if (pivot == null) {
            return List.of();
        }
        touched.add(pivot);
        List<Long> left = pivot == id ? new ArrayList<>(graph.members(id)) : List.of();
        touched.addAll(left);
        return left;
    }

    private void queue(N node) {
        if (queued.add(node.id())) {
            open.add(node);
        }
    }

    private void decide(N node) {
        Long before = graph.pivot(node.id());
        N best = null;
        Link bestLink = null;
        for (N pivot : graph.pivotsNear(node)) {
            Link link = pivot.compareTo(node) < 0 ? graph.link(node, pivot) : null;
            boolean better = link != null
                    && (best == null
                            || bestLink == null
                            || link.score() > bestLink.score()
                            || link.score() == bestLink.score() && pivot.compareTo(best) < 0);
            if (better) {
                best = pivot;
                bestLink = link;
            }
        }
        long pivot = best == null ? node.id() : best.id();
        if (before != null) {
            touched.add(before);
        }
        touched.add(pivot);
        graph.put(node.id(), pivot, bestLink);
        boolean was = before != null && before == node.id();
        boolean is = pivot == node.id();
        if (is && !was) {
            callFollowers(node);
        } else if (was && !is) {
            graph.members(node.id()).forEach(member -> queue(graph.node(member)));
        }
    }

    // Those after a new pivot may go to it now, pivots among them.
    private void callFollowers(N pivot) {
        for (N node : graph.followersNear(pivot)) {
            if (pivot.compareTo(node) < 0 && graph.link(node, pivot) != null) {
                queue(node);
            }
        }
    }
}
