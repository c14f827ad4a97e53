package org.kawat.app.desk.relations;

import java.util.List;
import org.kawat.app.json.Constants;
import org.kawat.ledger.query.RelationFilter.Step;

/**
 * What the page of two shows.
 *
 * @param time the time in words
 * @param headline what was, in words
 */
public record DyadView(Actor one, Actor other, String time, String headline, Dyad dyad, List<Preset> presets) {
    public DyadView {
        presets = List.copyOf(presets);
    }

    public String path() {
        return "/relations/" + one.code() + "/" + other.code();
    }

    /** What that code is called. */
    public String name(String code) {
        return code.equals(one.code()) ? one.name() : other.name();
    }

    /** The same page with bins of that length. */
    public String by(Step step) {
        return dyad.choice().address(path(), "by", Constants.lower(step));
    }

    /** All that counts, on the wire. */
    public String wire() {
        return "/"
                + dyad.choice()
                        .events("between", one.code() + "," + other.code())
                        .suffix();
    }
}
