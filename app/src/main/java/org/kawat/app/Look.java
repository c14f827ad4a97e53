package org.kawat.app;

import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Style;
import picocli.CommandLine.Option;

/** How what is printed for people is to look. */
public final class Look {
    /** Whether colours are used. */
    public enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
    private Colour colour = Colour.AUTO;

    @Option(
            names = "--ui",
            paramLabel = "CODE",
            converter = Converters.Ui.class,
            description = "Language of the labels: en or id. Without this, that of your system (LANG).")
    private @Nullable String ui;

    /** The words that are printed round what was read. */
    public Labels labels(Console console) {
        return Labels.of(language(console));
    }

    /** The language of these words. */
    public String language(Console console) {
        return ui == null ? console.language() : ui;
    }

    /** The colours that are used. */
    public Style style(Console console) {
        return new Style(
                switch (colour) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO -> console.wantsColour();
                });
    }
}
