-- The ledger. docs/ledger.md says what every table and column holds; a test compares the two.
-- All offsets count UTF-16 units of article.text, end exclusive, as the coder gives them.

CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  sighting TEXT NOT NULL,
  given_id TEXT,
  text TEXT NOT NULL,
  publisher TEXT,
  published TEXT,
  given_language TEXT,
  language TEXT NOT NULL,
  title TEXT,
  url TEXT,
  dateline TEXT,
  story_id INTEGER NOT NULL
) STRICT;
CREATE INDEX article_by_day ON article (published);
CREATE INDEX article_by_story ON article (story_id);

CREATE TABLE sighting (
  key TEXT PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  text_hash TEXT NOT NULL,
  given_id TEXT,
  publisher TEXT,
  published TEXT,
  language TEXT,
  title TEXT,
  url TEXT,
  found_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX sighting_by_article ON sighting (article_id);

CREATE TABLE cite (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE related (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  headline TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE paragraph (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  begin_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  code TEXT,
  sector TEXT,
  role TEXT,
  known_by TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE mention (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  actor INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  begin_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  PRIMARY KEY (article_id, actor, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  speaker TEXT,
  code TEXT,
  kind TEXT NOT NULL,
  verb TEXT NOT NULL,
  addressee TEXT,
  begin_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_by_code ON statement (code, article_id);

CREATE TABLE figure (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  value REAL NOT NULL,
  exact TEXT NOT NULL,
  unit TEXT NOT NULL,
  approximate INTEGER NOT NULL,
  of TEXT,
  period TEXT,
  since TEXT,
  change TEXT,
  equals INTEGER,
  begin_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX figure_by_unit ON figure (unit, article_id);

CREATE TABLE date_fact (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  begin_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_fact (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  outcome TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_span (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  check_ordinal INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  begin_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  PRIMARY KEY (article_id, check_ordinal, ordinal)
) STRICT, WITHOUT ROWID;

-- What one article says of one event. The columns hold what counts: the coder's word, or the analyst's where there is one.
CREATE TABLE report (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  article_id INTEGER NOT NULL REFERENCES article (id),
  ordinal INTEGER NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  contexts TEXT NOT NULL,
  mutual INTEGER NOT NULL,
  status TEXT NOT NULL,
  condition_begin INTEGER,
  condition_end INTEGER,
  condition TEXT,
  date TEXT,
  place_begin INTEGER,
  place_end INTEGER,
  place TEXT,
  channel TEXT,
  duration INTEGER,
  said_by TEXT,
  cameo TEXT NOT NULL,
  goldstein REAL,
  quad TEXT NOT NULL,
  rule TEXT NOT NULL,
  evidence_begin INTEGER NOT NULL,
  evidence_end INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  sentence_begin INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  verdict TEXT,
  coded TEXT,
  event_id INTEGER NOT NULL
) STRICT;
CREATE INDEX report_by_article ON report (article_id, ordinal);
CREATE INDEX report_by_event ON report (event_id);
CREATE INDEX report_by_verdict ON report (verdict) WHERE verdict IS NOT NULL;

CREATE TABLE role (
  report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  side TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  code TEXT,
  sector TEXT,
  name TEXT,
  begin_offset INTEGER,
  end_offset INTEGER,
  text TEXT,
  PRIMARY KEY (report_id, side, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
  report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  begin_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (report_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE attribution (
  report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (report_id, ordinal)
) STRICT, WITHOUT ROWID;

-- An act, of which there are one or more reports. Made from the reports; the id is that of the report that came out first.
CREATE TABLE event (
  id INTEGER PRIMARY KEY REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  lead INTEGER NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  status TEXT NOT NULL,
  mutual INTEGER NOT NULL,
  date TEXT,
  day TEXT,
  day_from TEXT,
  week TEXT,
  month TEXT,
  year TEXT,
  sort_day TEXT NOT NULL,
  place TEXT,
  channel TEXT,
  duration INTEGER,
  said_by TEXT,
  cameo TEXT NOT NULL,
  goldstein REAL,
  quad TEXT NOT NULL,
  verdict TEXT,
  reports INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  differences INTEGER NOT NULL,
  first_published TEXT,
  last_published TEXT
) STRICT;
CREATE INDEX event_by_day ON event (sort_day, key);

CREATE TABLE event_dyad (
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  mutual INTEGER NOT NULL,
  sort_day TEXT NOT NULL,
  PRIMARY KEY (event_id, source, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_dyad_by_source ON event_dyad (source, target, sort_day, event_id);
CREATE INDEX event_dyad_by_target ON event_dyad (target, sort_day, event_id);

CREATE TABLE difference (
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  reports INTEGER NOT NULL,
  report_id INTEGER NOT NULL,
  begin_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (event_id, field, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE story (
  id INTEGER PRIMARY KEY REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  key TEXT NOT NULL,
  title TEXT NOT NULL,
  articles INTEGER NOT NULL,
  publishers INTEGER NOT NULL,
  first_published TEXT,
  last_published TEXT,
  sort_day TEXT NOT NULL
) STRICT;
CREATE INDEX story_by_day ON story (sort_day, key);

-- By what reports and articles that may belong together are found: see docs/ledger.md, "Grouping".
CREATE TABLE report_feature (
  report_id INTEGER PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
  pivot INTEGER,
  link TEXT,
  features BLOB NOT NULL
) STRICT;
CREATE INDEX report_feature_by_pivot ON report_feature (pivot);

CREATE TABLE report_block (
  block INTEGER NOT NULL,
  day INTEGER NOT NULL,
  report_id INTEGER NOT NULL,
  PRIMARY KEY (block, day, report_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_feature (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  copy_of INTEGER,
  copy_link TEXT,
  pivot INTEGER,
  link TEXT,
  features BLOB NOT NULL
) STRICT;
CREATE INDEX article_feature_by_copy ON article_feature (copy_of);
CREATE INDEX article_feature_by_pivot ON article_feature (pivot);

CREATE TABLE article_block (
  kind TEXT NOT NULL,
  day INTEGER NOT NULL,
  block INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (kind, day, block, article_id)
) STRICT, WITHOUT ROWID;

-- An analyst's word on what an article says. It names its report by what the report is made of, and so outlives re-coding.
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL,
  article_key TEXT NOT NULL,
  report_key TEXT NOT NULL,
  type TEXT NOT NULL,
  evidence TEXT NOT NULL,
  evidence_begin INTEGER NOT NULL,
  evidence_end INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  fields TEXT,
  note TEXT,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  undone_by TEXT,
  undone_at TEXT
) STRICT;
CREATE INDEX correction_by_article ON correction (article_key);
CREATE INDEX correction_by_batch ON correction (batch);

CREATE VIRTUAL TABLE article_text USING fts5 (title, body, content = '', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE report_text USING fts5 (sentence, content = '', tokenize = 'unicode61 remove_diacritics 2');

CREATE VIEW relation AS
SELECT d.source, d.target, d.mutual, e.day, e.week, e.month, e.year, e.status, e.type, e.quad,
  count(*) AS events, sum(e.reports) AS reports, count(e.goldstein) AS scored,
  sum(e.goldstein) AS goldstein_sum, avg(e.goldstein) AS goldstein_mean
FROM event_dyad d JOIN event e ON e.id = d.event_id
WHERE (e.verdict IS NULL OR e.verdict <> 'wrong') AND d.source <> '' AND d.target <> ''
GROUP BY d.source, d.target, d.mutual, e.day, e.week, e.month, e.year, e.status, e.type, e.quad;
