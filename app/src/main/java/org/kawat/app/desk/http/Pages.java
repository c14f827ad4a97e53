package org.kawat.app.desk.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;

/** Makes pages of what is to be shown. Thread-safe. */
public final class Pages {
    /** The languages that pages are in, English first. */
    public static final List<String> LANGUAGES = List.of("en", "id");

    private final TemplateEngine engine;
    private final Assets assets;
    private final Map<String, Labels> languages = new LinkedHashMap<>();
    private final Access access;
    private final @Nullable String notice;

    /**
     * Pages with these words.
     *
     * @param words names of resource bundles beside the labels that the command line has
     * @param notice label of what every page says of the ledger; null if nothing
     */
    public Pages(List<String> words, Access access, @Nullable String notice) {
        this.engine = TemplateEngine.createPrecompiled(ContentType.Html);
        this.assets = Assets.load();
        this.access = access;
        this.notice = notice;
        for (String language : LANGUAGES) {
            languages.put(language, Labels.of(language, words));
        }
    }

    public Assets assets() {
        return assets;
    }

    /** The words of that language, which is one of {@link #LANGUAGES}. */
    public Labels labels(String language) {
        Labels labels = languages.get(language);
        if (labels == null) {
            throw new BadRequest("there are no pages in '" + language + "'; there are " + String.join(", ", LANGUAGES));
        }
        return labels;
    }

    /** Who asks. */
    public Visitor visitor(Context ctx) {
        return Visitor.of(ctx, this, access.mayWrite(ctx));
    }

    /** Begins what stands round a page. */
    public Around around(Context ctx, String room, String title) {
        return new Around(ctx, room, title);
    }

    /** What stands round a page, and the page. */
    public final class Around {
        private final Context ctx;
        private final Visitor visitor;
        private final String room;
        private final String title;
        private List<Frame.Link> links = List.of();
        private List<String> scripts = List.of();

        private Around(Context ctx, String room, String title) {
            this.ctx = ctx;
            this.visitor = visitor(ctx);
            this.room = room;
            this.title = title;
        }

        /** The same in other forms. */
        public Around links(List<Frame.Link> forms) {
            links = forms;
            return this;
        }

        /** Scripts that this page needs beside those that all have. */
        public Around scripts(String... names) {
            scripts = List.of(names);
            return this;
        }

        /** Answers with the page. */
        public void show(String template, Object model) {
            String query = ctx.queryString();
            String address = ctx.path() + (query == null ? "" : "?" + query);
            Frame frame = new Frame(
                    title,
                    room,
                    visitor,
                    address,
                    links,
                    scripts,
                    assets,
                    notice == null ? null : visitor.labels().get(notice));
            html(ctx, template, frame, model);
        }
    }

    /** Answers with a part of a page. */
    public void part(Context ctx, String template, Object model) {
        html(ctx, template, bare(ctx), model);
    }

    /** The frame of a part of a page, which stands in a page that is open already. */
    public Frame bare(Context ctx) {
        return new Frame("", "", visitor(ctx), ctx.path(), List.of(), List.of(), assets, null);
    }

    /** A part of a page as text. */
    public String part(String template, Frame frame, Object model) {
        StringOutput out = new StringOutput();
        engine.render(template, Map.of("frame", frame, "model", model), out);
        return out.toString();
    }

    private void html(Context ctx, String template, Frame frame, Object model) {
        ctx.header("Vary", "Accept-Language, Cookie");
        ctx.header("Cache-Control", "no-cache");
        ctx.contentType("text/html; charset=utf-8").result(part(template, frame, model));
    }
}
