-- The reports in the order in which they first came, so that whoever asks for news knows what is new.
CREATE TABLE arrival (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  report_key TEXT NOT NULL UNIQUE,
  at TEXT
) STRICT;
INSERT INTO arrival (report_key) SELECT key FROM report ORDER BY id;
