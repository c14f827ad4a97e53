package org.kawat.app.desk.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was printed, with what was read from it beside the words.
 *
 * @param head what stands above the text
 * @param blocks the text, a line of print each
 * @param actors who acts or is acted on in it
 * @param checks what was worked out again of no figure or date that is shown
 * @param left how many UTF-16 units of the text are not shown, for there are too many
 */
public record Printed(Head head, List<Block> blocks, List<ActorLine> actors, List<CheckLine> checks, int left) {
    public Printed {
        blocks = List.copyOf(blocks);
        actors = List.copyOf(actors);
        checks = List.copyOf(checks);
    }

    /**
     * A line of print.
     *
     * @param kind what it is: "body", or which furniture of the page
     * @param pieces its text in pieces
     */
    public record Block(String kind, List<Piece> pieces, List<EventCard> events, List<Note> notes) {
        public Block {
            pieces = List.copyOf(pieces);
            events = List.copyOf(events);
            notes = List.copyOf(notes);
        }

        /** Whether it is no part of the report. */
        public boolean isFurniture() {
            return !kind.equals("body");
        }
    }

    /**
     * A piece of text that looks the same all over.
     *
     * @param facts what it belongs to, with blanks between; empty where it is of no fact
     * @param look classes of the style sheet
     * @param label what it is to the event that is lit, where it is the first of it; empty elsewhere
     * @param anchors ids of the statements and figures that begin with it
     */
    public record Piece(String text, String facts, String look, String label, List<String> anchors) {
        public Piece {
            anchors = List.copyOf(anchors);
        }

        /** The id of the piece; null for none. */
        public @Nullable String id() {
            return anchors.isEmpty() ? null : anchors.get(0);
        }

        /** Other ids that lead to it. */
        public List<String> others() {
            return anchors.isEmpty() ? anchors : anchors.subList(1, anchors.size());
        }

        /** Whether nothing need stand round it. */
        public boolean isPlain() {
            return facts.isEmpty() && look.isEmpty();
        }
    }

    /**
     * A figure, a date or a statement, as it stands in the margin.
     *
     * @param fact as on the pieces
     * @param kind "figure", "date" or "said"
     * @param value what it comes to
     * @param more what else is known of it
     */
    public record Note(String fact, String kind, String value, List<String> more, List<CheckLine> checks) {
        public Note {
            more = List.copyOf(more);
            checks = List.copyOf(checks);
        }
    }

    /** Something that was worked out again; the outcome is "holds", "fails" or "unknown". */
    public record CheckLine(String outcome, String kind, String detail) {}

    /**
     * Somebody in the article.
     *
     * @param page the address of the actor's page; null where no code is known
     */
    public record ActorLine(
            String fact, String name, @Nullable String page, List<String> more) {
        public ActorLine {
            more = List.copyOf(more);
        }
    }

    /** How many events there are. */
    public int events() {
        return blocks.stream().mapToInt(block -> block.events().size()).sum();
    }
}
