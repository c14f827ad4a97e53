package org.kawat.app.ledger;

/** The form of an answer. */
enum Format {
    TABLE,
    CSV,
    JSON,
    JSONL
}
