package org.kawat.ingest.html;

import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.kawat.ingest.text.Resources;

/** Finds the lines of an article in a page: where articles commonly stand, else where a general library sees one, else all. */
final class Body {
    private static final String KEPT = "html, body, main, [itemprop=articleBody]";
    private static final int ENOUGH = 200;
    private static final int LINE = 25;
    private static final int MOST_ELEMENTS = 4_000;
    private static final int DEEPEST = 100;
    private static final double LINKS = 0.6;

    private final List<String> containers = Resources.lines(Body.class, "containers.txt");
    private final String furniture = String.join(", ", Resources.lines(Body.class, "furniture.txt"));

    /** The lines; none where the page has no text. The page is not what it was before. */
    List<String> lines(Document page) {
        int elements = page.getAllElements().size();
        removeFurniture(page);
        page.select("header").removeIf(h -> h.selectFirst("p") == null);
        page.select("h1").remove(); // the title, which is no part of the text
        removeHeaps(page);
        for (String selector : containers) {
            List<String> best = best(page.select(selector));
            if (length(best) >= ENOUGH) {
                return best;
            }
        }
        List<String> fallback = elements <= MOST_ELEMENTS && depth(page) <= DEEPEST ? readability(page) : List.of();
        return length(fallback) >= ENOUGH ? fallback : Blocks.of(page.body());
    }

    /** Removes furniture, but nothing that has the article in it: names of classes are anybody's choice. */
    private void removeFurniture(Document page) {
        Elements found = page.select(furniture);
        found.removeIf(e -> !e.nameIs("article") && e.selectFirst(KEPT) == null);
    }

    private static List<String> best(Elements candidates) {
        List<String> best = List.of();
        for (Element candidate : candidates.subList(0, Math.min(20, candidates.size()))) {
            List<String> lines = Blocks.of(candidate);
            if (length(lines) > length(best)) {
                best = lines;
            }
        }
        return best;
    }

    /** Characters of text; words of menus do not count. */
    static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).filter(n -> n >= LINE).sum();
    }

    /** Removes lists of links, which are menus and other articles. One link alone may be a line of its own. */
    private static void removeHeaps(Document page) {
        List<Element> heaps = new ArrayList<>();
        for (Element list : page.select("ul, ol")) {
            Elements links = list.select("a");
            int linked = links.stream().mapToInt(a -> a.text().length()).sum();
            if (links.size() > 2 && linked > LINKS * list.text().length()) {
                heaps.add(list);
            }
        }
        heaps.forEach(Element::remove);
    }

    private static int depth(Document page) {
        int[] deepest = {0};
        NodeTraversor.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth), page);
        return deepest[0];
    }

    private static List<String> readability(Document page) {
        try {
            Element content = new Readability4J("http://page.invalid/", page.clone())
                    .parse()
                    .getArticleContent();
            return content == null ? List.of() : Blocks.of(content);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(); // its own fault; all blocks are still to be had
        }
    }
}
