package org.kawat.app.desk.api;

import java.util.List;

/** What the page of the API shows. */
public record ApiPage(List<Group> groups) {
    /** Operations that belong together. */
    public record Group(String title, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An operation.
     *
     * @param curl a command that tries it
     */
    public record Entry(String method, String path, String summary, List<Field> fields, String curl) {
        public Entry {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A parameter.
     *
     * @param kind what it may be; empty for any text
     */
    public record Field(String name, String kind, String about, boolean required) {}

    public ApiPage {
        groups = List.copyOf(groups);
    }
}
