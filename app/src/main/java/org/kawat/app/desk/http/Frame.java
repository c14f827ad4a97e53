package org.kawat.app.desk.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;

/**
 * What stands round every page.
 *
 * @param title of the page, for the window
 * @param room which entry of the menu is open: "wire", "relations" and so on
 * @param visitor who looks at it
 * @param address of the page with all that was asked for, to come back to
 * @param links the same as other forms: CSV, JSON, feeds
 * @param scripts names of scripts of this page
 * @param assets the files that pages use
 * @param notice what is said of the ledger as a whole on every page; null if nothing
 */
public record Frame(
        String title,
        String room,
        Visitor visitor,
        String address,
        List<Link> links,
        List<String> scripts,
        Assets assets,
        @Nullable String notice) {
    /**
     * The same as the page in another form.
     *
     * @param type of its content, for programs that look for feeds; null where it is no feed
     */
    public record Link(String label, String url, @Nullable String type) {}

    public Frame {
        links = List.copyOf(links);
        scripts = List.copyOf(scripts);
    }

    public Labels labels() {
        return visitor.labels();
    }

    /** A word of the page. */
    public String word(String key, Object... values) {
        return visitor.labels().get(key, values);
    }

    public String language() {
        return visitor.language();
    }

    public String asset(String name) {
        return assets.url(name);
    }

    /** The menu: names of the rooms, in their order. */
    public List<String> menu() {
        return List.of("wire", "relations", "stories", "statements", "figures", "read", "alerts", "about");
    }

    /** Where the entry of the menu leads. */
    public String place(String name) {
        return name.equals("wire") ? "/" : "/" + name;
    }
}
