package org.kawat.app.desk.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form that is open on an event.
 *
 * @param report key of the report; empty where none is open
 * @param form "amend", or "name" where all that is missing is who says so
 * @param verdict what is to be said
 * @param values what stands in the fields
 * @param errors what is wrong, in words, by the field that it is wrong with; that of all of the form under ""
 */
public record Asked(
        String report, String form, String verdict, Map<String, String> values, Map<String, String> errors) {
    /** None. */
    static final Asked NOTHING = new Asked("", "", "", Map.of(), Map.of());

    public Asked {
        values = new LinkedHashMap<>(values);
        errors = new LinkedHashMap<>(errors);
    }

    /** Whether that form is open on that event. */
    public boolean is(String wanted, EventCard card) {
        return form.equals(wanted) && card.kept() != null && card.kept().id().equals(report);
    }

    /** What stands in that field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with that field; empty if nothing. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** The fields that are sent on unseen when only the name is asked for. */
    public List<String> carried() {
        return values.keySet().stream().filter(name -> !name.equals("name")).toList();
    }
}
