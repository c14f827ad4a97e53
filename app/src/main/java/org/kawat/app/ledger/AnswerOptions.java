package org.kawat.app.ledger;

import org.kawat.app.Look;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How an answer is to be given. */
final class AnswerOptions {
    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "How to answer: table (for people, the default), csv, json (an indented object) or jsonl"
                    + " (an object a line).")
    Format format = Format.TABLE;

    @Mixin
    Look look = new Look();
}
