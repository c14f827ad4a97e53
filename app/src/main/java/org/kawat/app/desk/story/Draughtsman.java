package org.kawat.app.desk.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kawat.app.desk.story.Picture.Way;

/** Draws who has it from whom. Puts each beside those that have it from it, so that few lines cross. */
final class Draughtsman {
    private static final List<String> KINDS = List.of("speaker", "outlet", "publisher");
    private static final int MOST = 12;
    private static final int ROOM = 26;
    private static final int WIDTH = 760;
    private static final int BOX = 200;
    private static final int HEIGHT = 26;
    private static final int STEP = 36;
    private static final int TOP = 4;

    private final Map<String, Map<String, Integer>> columns = new LinkedHashMap<>();
    private final Map<Line, Integer> lines = new LinkedHashMap<>();

    private Draughtsman() {
        KINDS.forEach(kind -> columns.put(kind, new LinkedHashMap<>()));
    }

    /** A link of a way: who, and what it is to it. */
    record Link(String kind, String name) {}

    private record Line(Link from, Link to, boolean copied) {}

    /**
     * The picture of these ways, the commonest first.
     *
     * @param links of each way, from the speaker to who has printed it
     */
    static Picture draw(Map<List<Link>, Way> links) {
        Draughtsman draughtsman = new Draughtsman();
        links.forEach(draughtsman::add);
        return draughtsman.picture(List.copyOf(links.values()));
    }

    private void add(List<Link> links, Way way) {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            column(link.kind()).merge(link.name(), way.reports(), Integer::sum);
            if (i > 0) {
                lines.merge(new Line(links.get(i - 1), link, way.copied()), way.reports(), Integer::sum);
            }
        }
    }

    private Map<String, Integer> column(String kind) {
        return columns.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    }

    private Picture picture(List<Way> ways) {
        Map<Link, Picture.Node> nodes = new LinkedHashMap<>();
        int left = 0;
        // From the right, for each is put beside those that have it from it.
        for (int i = KINDS.size() - 1; i >= 0; i--) {
            String kind = KINDS.get(i);
            List<String> names = ordered(kind, nodes);
            left += Math.max(0, names.size() - MOST);
            place(kind, names.stream().limit(MOST).toList(), nodes);
        }
        int height =
                nodes.values().stream().mapToInt(n -> n.y() + n.height()).max().orElse(0) + TOP;
        return new Picture(WIDTH, height, List.copyOf(nodes.values()), edges(nodes), ways, left);
    }

    private List<String> ordered(String kind, Map<Link, Picture.Node> nodes) {
        List<String> kept = column(kind).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (kept.size() > MOST) {
            return kept; // those with the most are drawn, in that order
        }
        TreeMap<String, Double> middles = new TreeMap<>();
        kept.forEach(name -> middles.put(name, middle(new Link(kind, name), nodes)));
        return middles.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The middle of those that have it from that one. */
    private double middle(Link link, Map<Link, Picture.Node> nodes) {
        return lines.keySet().stream()
                .filter(line -> line.from().equals(link) && nodes.containsKey(line.to()))
                .collect(Collectors.averagingDouble(line -> y(nodes, line.to())));
    }

    private static int y(Map<Link, Picture.Node> nodes, Link link) {
        Picture.Node node = nodes.get(link);
        return node == null ? 0 : node.y();
    }

    private void place(String kind, List<String> names, Map<Link, Picture.Node> nodes) {
        int x = KINDS.indexOf(kind) * (WIDTH - BOX) / 2;
        int tallest = columns.values().stream()
                .mapToInt(c -> Math.min(MOST, c.size()))
                .max()
                .orElse(0);
        int y = TOP + (tallest - names.size()) * STEP / 2;
        for (String name : names) {
            nodes.put(new Link(kind, name), new Picture.Node(kind, name, label(name), x, y, BOX, HEIGHT));
            y += STEP;
        }
    }

    private static String label(String name) {
        return name.codePointCount(0, name.length()) <= ROOM
                ? name
                : name.substring(0, name.offsetByCodePoints(0, ROOM - 1)).strip() + "…";
    }

    private List<Picture.Edge> edges(Map<Link, Picture.Node> nodes) {
        List<Picture.Edge> edges = new ArrayList<>();
        lines.forEach((line, weight) -> {
            Picture.Node from = nodes.get(line.from());
            Picture.Node to = nodes.get(line.to());
            if (from != null && to != null) {
                edges.add(new Picture.Edge(from.name(), to.name(), path(from, to), Math.min(4, weight), line.copied()));
            }
        });
        return edges;
    }

    private static String path(Picture.Node from, Picture.Node to) {
        int x1 = from.x() + from.width();
        int y1 = from.y() + from.height() / 2;
        int x2 = to.x();
        int y2 = to.y() + to.height() / 2;
        int bend = (x2 - x1) / 2;
        return "M" + x1 + " " + y1 + "C" + (x1 + bend) + " " + y1 + " " + (x2 - bend) + " " + y2 + " " + x2 + " " + y2;
    }
}
