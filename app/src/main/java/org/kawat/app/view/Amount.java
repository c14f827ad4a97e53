package org.kawat.app.view;

import org.kawat.coder.Figure;

/** What a figure comes to, in the marks of a language: "≈ USD 13,000,000,000". */
public final class Amount {
    private Amount() {}

    /** The figure in its plain unit. */
    public static String of(Figure figure, Labels labels) {
        String number = labels.number(figure.value());
        String value = switch (figure.unit()) {
            case "%" -> number + "%";
            case "s" -> number + " s";
            default -> figure.kind() == Figure.Kind.MONEY ? figure.unit() + " " + number : number + " " + figure.unit();
        };
        return figure.approximate() ? "≈ " + value : value;
    }
}
