package org.kawat.app.desk.facts;

import java.util.List;
import org.kawat.ledger.query.StatementEntry;

/**
 * The list of statements.
 *
 * @param sentence what is asked for, in words
 * @param next the address of what comes after; empty where this is all
 */
public record StatementsPage(FactQuery query, String sentence, List<Line> lines, String next) {
    public StatementsPage {
        lines = List.copyOf(lines);
    }

    /** A statement, and where its words stand. */
    public record Line(StatementEntry entry, String outlet, String link) {
        /** Whether the words are somebody's own. */
        public boolean direct() {
            return entry.kind().equals("direct");
        }
    }
}
