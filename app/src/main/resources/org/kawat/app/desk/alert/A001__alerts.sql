-- Who is told of which events, and what became of it. Beside the ledger and not in it: it holds secrets.

CREATE TABLE alert (
  id TEXT PRIMARY KEY,
  filter TEXT NOT NULL,
  url TEXT NOT NULL,
  secret TEXT NOT NULL,
  language TEXT NOT NULL,
  -- Where the desk was when the alert was made: links in what is sent begin so.
  desk TEXT NOT NULL,
  paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
  -- What the ledger had numbered so or lower has been looked at.
  arrival INTEGER NOT NULL,
  made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Reports of events that a receiver was told of, or is about to be. An event with one of these is not told again.
CREATE TABLE told (
  alert_id TEXT NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
  report_key TEXT NOT NULL,
  PRIMARY KEY (alert_id, report_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE delivery (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  alert_id TEXT NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
  -- NULL for one that was sent to try the receiver.
  event_key TEXT,
  text TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'given-up')),
  attempts INTEGER NOT NULL,
  -- When it is to be sent, in milliseconds.
  due INTEGER NOT NULL,
  -- What came of the last attempt: the status of HTTP where there was an answer, and the name of a reason where it failed.
  status INTEGER,
  reason TEXT,
  made_at TEXT NOT NULL,
  tried_at TEXT
) STRICT;
CREATE INDEX delivery_due ON delivery (due, number) WHERE state = 'waiting';
CREATE INDEX delivery_sending ON delivery (number) WHERE state = 'sending';
CREATE INDEX delivery_by_alert ON delivery (alert_id, state, number);
CREATE INDEX delivery_by_try ON delivery (alert_id, tried_at) WHERE tried_at IS NOT NULL;
