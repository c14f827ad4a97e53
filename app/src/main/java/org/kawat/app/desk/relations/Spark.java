package org.kawat.app.desk.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kawat.app.desk.http.EventQuery;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.RelationFilter.Step;

/**
 * What passed between two, by month, in a drawing the size of a word: cooperation above the line, conflict below.
 *
 * @param months the oldest first
 */
public record Spark(Actor one, Actor other, Tally tally, List<Bin> months, String page) {
    private static final int MONTHS = 36;
    private static final int PITCH = 6;
    private static final int HALF = 24;

    public Spark {
        months = List.copyOf(months);
    }

    /** A stretch of a bar, from the top of the drawing. */
    public record Bar(String quad, int x, double y, double height) {}

    static List<Bin> months(LedgerQuery ledger, String one, String other, Choice choice) {
        List<Bin> all = Bin.fill(ledger.relations(choice.relations(one, other, Step.MONTH)), Step.MONTH, null, null);
        return all.subList(Math.max(0, all.size() - MONTHS), all.size());
    }

    public int width() {
        return Math.max(1, months.size()) * PITCH;
    }

    public int height() {
        return 2 * HALF;
    }

    /** The bars, each from the line on. */
    public List<Bar> bars() {
        int most = 1;
        for (Bin month : months) {
            most = Math.max(
                    most, Math.max(month.tally().cooperation(), month.tally().conflict()));
        }
        double unit = (HALF - 1.0) / most;
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            double up = HALF;
            double down = HALF;
            for (String quad : EventQuery.QUADS) {
                double height = months.get(i).tally().quad(quad) * unit;
                if (height > 0 && quad.endsWith("conflict")) {
                    bars.add(new Bar(quad, i * PITCH, down, height));
                    down += height;
                } else if (height > 0) {
                    up -= height;
                    bars.add(new Bar(quad, i * PITCH, up, height));
                }
            }
        }
        return bars;
    }

    public LocalDate first() {
        return months.get(0).since();
    }

    public LocalDate last() {
        return months.get(months.size() - 1).until();
    }
}
