-- Lists are read in their order from an index that holds what they are most often narrowed by.
DROP INDEX event_by_day;
CREATE INDEX event_by_day ON event (sort_day, key, type, mode, quad, status, verdict);
DROP INDEX article_by_day;
CREATE INDEX article_by_day ON article (coalesce(published, ''), key, publisher, language, story_id);
CREATE INDEX article_by_publisher ON article (publisher, story_id);
-- From an article to its events and back, without the words of the report.
DROP INDEX report_by_article;
CREATE INDEX report_by_article ON report (article_id, ordinal, event_id);
DROP INDEX report_by_event;
CREATE INDEX report_by_event ON report (event_id, article_id);
CREATE INDEX report_by_speaker ON report (said_by, event_id) WHERE said_by IS NOT NULL;
