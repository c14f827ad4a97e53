package org.kawat.app.desk.story;

import java.util.List;

/**
 * Who has it from whom, drawn: speakers at the left, outlets that are cited in the middle, and at the right who has printed it.
 *
 * @param ways the same in words
 * @param left how many speakers and outlets there are that were not drawn
 */
public record Picture(int width, int height, List<Node> nodes, List<Edge> edges, List<Way> ways, int left) {
    public Picture {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        ways = List.copyOf(ways);
    }

    /** Whether anybody has anything from anybody. */
    public boolean isEmpty() {
        return edges.isEmpty();
    }

    /**
     * Somebody.
     *
     * @param kind "speaker", "outlet" or "publisher"
     * @param name as it is
     * @param label as much of it as there is room for
     * @param x the left edge of the box, and
     * @param y its upper edge
     */
    public record Node(String kind, String name, String label, int x, int y, int width, int height) {
        /** Where the words stand. */
        public int baseline() {
            return y + height / 2 + 4;
        }
    }

    /**
     * A line from one to another who has it from that one.
     *
     * @param path as SVG has it
     * @param copied whether it was copied, not cited
     */
    public record Edge(String from, String to, String path, int weight, boolean copied) {}

    /**
     * A way on which something came.
     *
     * @param names the speaker first
     * @param reports how much came so
     * @param copied whether the last has the text of the one before
     */
    public record Way(List<String> names, int reports, boolean copied) {
        public Way {
            names = List.copyOf(names);
        }
    }
}
