-- Pairs hold what is counted of their events, so that counting all of them reads one index and no event.
CREATE TABLE old_dyad AS SELECT * FROM event_dyad;
DROP TABLE event_dyad;
CREATE TABLE event_dyad (
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  mutual INTEGER NOT NULL,
  sort_day TEXT NOT NULL,
  type TEXT NOT NULL,
  quad TEXT NOT NULL,
  status TEXT NOT NULL,
  verdict TEXT,
  goldstein REAL,
  reports INTEGER NOT NULL,
  PRIMARY KEY (event_id, source, target)
) STRICT, WITHOUT ROWID;
INSERT INTO event_dyad (event_id, source, target, mutual, sort_day, type, quad, status, verdict, goldstein, reports)
SELECT d.event_id, d.source, d.target, d.mutual, d.sort_day, e.type, e.quad, e.status, e.verdict, e.goldstein, e.reports
FROM old_dyad d JOIN event e ON e.id = d.event_id;
DROP TABLE old_dyad;
CREATE INDEX event_dyad_by_source
ON event_dyad (source, target, mutual, quad, status, sort_day, type, verdict, goldstein, reports);
CREATE INDEX event_dyad_by_target ON event_dyad (target, sort_day, event_id);
