package org.kawat.app.proof;

import java.util.Locale;

/** How much of what a careful reader finds was found, and how much else. */
final class Tally {
    private int right;
    private int wrong;
    private int missed;

    /** Something that is there, found or not. */
    void wanted(boolean found) {
        if (found) {
            right++;
        } else {
            missed++;
        }
    }

    /** Things found that are not there. */
    void alsoFound(long count) {
        wrong += Math.toIntExact(count);
    }

    int wrong() {
        return wrong;
    }

    double precision() {
        return ratio(right, right + wrong);
    }

    double recall() {
        return ratio(right, right + missed);
    }

    double f1() {
        return ratio(2 * right, 2 * right + wrong + missed);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.3f R %.3f F1 %.3f (%d right, %d false, %d missed)",
                precision(),
                recall(),
                f1(),
                right,
                wrong,
                missed);
    }
}
