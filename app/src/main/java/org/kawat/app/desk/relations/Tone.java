package org.kawat.app.desk.relations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;

/** The mean of Goldstein's scale, from -10 to 10, as it is shown. */
public final class Tone {
    private static final double DEEDS = 5.5;
    private static final double NOTHING = 0.25;

    private Tone() {}

    /** "+2.5", "−3.0"; a dash where there is none. */
    public static String print(@Nullable Double mean, Labels labels) {
        if (mean == null) {
            return "–";
        }
        BigDecimal tenths = BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_EVEN);
        // The ends of the scale are whole, and short enough for a cell.
        String digits = (tenths.abs().intValue() == 10 ? "10" : tenths.abs().toPlainString())
                .replace(".", labels.get("number.decimal"));
        return (tenths.signum() > 0 ? "+" : tenths.signum() < 0 ? "−" : "") + digits;
    }

    /** The class of the style sheet: the quad class whose acts have such scores, and none about nought. */
    public static String shade(@Nullable Double mean) {
        if (mean == null || Math.abs(mean) < NOTHING) {
            return "tone-none";
        }
        String matter = Math.abs(mean) >= DEEDS ? "material" : "verbal";
        String strength = Math.abs(mean) % DEEDS >= DEEDS / 2 || Math.abs(mean) >= DEEDS * 1.5 ? "strong" : "weak";
        return matter + (mean > 0 ? "-cooperation " : "-conflict ") + strength;
    }
}
