package org.kawat.coder;

/** A line of the article, and what it is. */
public record Paragraph(Kind kind, Span span) {
    /** Everything but {@code BODY} (headline and subheads are body too) is furniture of the page. */
    public enum Kind {
        BODY,
        RELATED,
        SOURCE,
        PROMO,
        CAPTION,
        EDITOR,
        PAGINATION,
        OTHER
    }
}
