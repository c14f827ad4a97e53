package org.kawat.app.desk.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.show.EventLine;
import org.kawat.ledger.query.ArticleLine;
import org.kawat.ledger.query.StoryEntry;

/**
 * What the page of a story shows.
 *
 * @param columns the articles that are held against each other
 * @param more the address of the page with further columns; empty where these are all
 * @param outlets how many outlets tell what is in the table
 * @param differing names of the fields on which any row differs
 * @param events all that its articles tell
 */
public record StoryPage(
        StoryEntry story,
        List<Column> columns,
        List<Group> groups,
        String more,
        int outlets,
        List<String> differing,
        Picture picture,
        List<Article> articles,
        List<EventLine> events) {
    public StoryPage {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        differing = List.copyOf(differing);
        articles = List.copyOf(articles);
        events = List.copyOf(events);
    }

    /** An article as the head of a column, and how many near copies of it there are. */
    public record Column(ArticleLine article, String outlet, int copies) {}

    /**
     * Rows about one event, or about figures that belong to none.
     *
     * @param line the event; null where there is none
     */
    public record Group(@Nullable EventLine line, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }

        /** Whether any of its rows differs. */
        public boolean differs() {
            return rows.stream().anyMatch(Row::differs);
        }
    }

    /**
     * A fact, and what each article says of it.
     *
     * @param kind "told" for the words of an event, "field" or "figure"
     * @param differs whether they do not all say the same
     */
    public record Row(String kind, String name, List<Cell> cells, boolean differs) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What an article says.
     *
     * @param value in words; empty where it says nothing
     * @param differs whether most say something else
     */
    public record Cell(String value, String link, boolean differs) {
        static final Cell EMPTY = new Cell("", "", false);
    }

    /**
     * An article of the story.
     *
     * @param copyOf the outlet of the article that it is a near copy of; null where it is none
     */
    public record Article(
            ArticleLine line, String outlet, @Nullable String copyOf) {}
}
