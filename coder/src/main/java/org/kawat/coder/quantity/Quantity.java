package org.kawat.coder.quantity;

import org.kawat.coder.Figure;

/** A figure in the text and the sentence (by index) that it stands in. */
public record Quantity(int sentence, Figure figure) {}
