package org.kawat.ingest;

import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;

/** What came of one record of a source: an article, or why there is none. */
public sealed interface Item {
    /** The source, and in a source of several the record: "calls.jsonl:12", "news.warc.gz, byte 18734". */
    String where();

    /**
     * An article.
     *
     * @param note something that the user should know although the article can be read
     */
    record Found(Article article, String where, @Nullable String note) implements Item {}

    /**
     * Something that is in order, and not wanted.
     *
     * @param why the reason in words, as they stand after {@code where} and a colon
     */
    record Skipped(String where, Reason reason, String why) implements Item {}

    /**
     * Something that is wrong.
     *
     * @param why what is wrong and what to do, in one line, as it stands after {@code where} and a colon
     */
    record Failed(String where, String why) implements Item {}
}
