package org.kawat.app.desk.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the API does, as it is described.
 *
 * @param method of HTTP, in capitals
 * @param path with names in braces: "/api/v1/events/{id}"
 * @param body what may be sent with it to try it; null where it takes nothing
 */
record Operation(
        String method,
        String path,
        String tag,
        Parameter.Shown summary,
        List<Parameter> parameters,
        @Nullable Body body) {
    /**
     * What is sent with it.
     *
     * @param types of content that are taken, the first of which the example is
     */
    record Body(List<String> types, String example) {
        Body {
            types = List.copyOf(types);
        }
    }

    Operation {
        parameters = List.copyOf(parameters);
    }

    /** The parameters that stand after the question mark. */
    List<Parameter> query() {
        return parameters.stream().filter(p -> p.in().equals("query")).toList();
    }

    /** Whether that address is one of its own. */
    boolean isAt(String address) {
        String[] own = path.split("/", -1);
        String[] given = address.split("/", -1);
        if (own.length != given.length) {
            return false;
        }
        for (int i = 0; i < own.length; i++) {
            if (!own[i].equals(given[i]) && !(own[i].startsWith("{") && !given[i].isEmpty())) {
                return false;
            }
        }
        return true;
    }
}
