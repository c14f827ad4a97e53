-- Roles name the form that they are of by its number, which costs less to keep than an index of the words.
-- Whoever adds many roles counts their forms by himself and says their numbers; for others it is done here.
DROP TRIGGER role_comes;
DROP TRIGGER role_goes;
DROP TRIGGER role_changes;
DROP INDEX role_by_naming;
CREATE TABLE old_naming AS SELECT * FROM naming;
DROP TABLE naming;
CREATE TABLE naming (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  roles INTEGER NOT NULL,
  UNIQUE (code, name, text)
) STRICT;
INSERT INTO naming (code, name, text, roles) SELECT code, name, text, roles FROM old_naming ORDER BY code, name, text;
DROP TABLE old_naming;
ALTER TABLE role ADD COLUMN naming INTEGER;
UPDATE role SET naming = (SELECT id FROM naming n
  WHERE n.code = coalesce(role.code, '') AND n.name = coalesce(role.name, '') AND n.text = coalesce(role.text, ''));
CREATE INDEX role_by_naming ON role (naming);

CREATE TRIGGER role_comes AFTER INSERT ON role WHEN new.naming IS NULL BEGIN
  INSERT INTO naming (code, name, text, roles)
  VALUES (coalesce(new.code, ''), coalesce(new.name, ''), coalesce(new.text, ''), 1)
  ON CONFLICT DO UPDATE SET roles = roles + 1;
  UPDATE role SET naming = (SELECT id FROM naming n
    WHERE n.code = coalesce(new.code, '') AND n.name = coalesce(new.name, '') AND n.text = coalesce(new.text, ''))
  WHERE report_id = new.report_id AND side = new.side AND ordinal = new.ordinal;
END;

CREATE TRIGGER role_goes AFTER DELETE ON role BEGIN
  UPDATE naming SET roles = roles - 1 WHERE id = old.naming;
  DELETE FROM naming WHERE id = old.naming AND roles = 0;
END;

CREATE TRIGGER role_changes AFTER UPDATE OF code, name, text ON role BEGIN
  INSERT INTO naming (code, name, text, roles)
  VALUES (coalesce(new.code, ''), coalesce(new.name, ''), coalesce(new.text, ''), 1)
  ON CONFLICT DO UPDATE SET roles = roles + 1;
  UPDATE role SET naming = (SELECT id FROM naming n
    WHERE n.code = coalesce(new.code, '') AND n.name = coalesce(new.name, '') AND n.text = coalesce(new.text, ''))
  WHERE report_id = new.report_id AND side = new.side AND ordinal = new.ordinal;
  UPDATE naming SET roles = roles - 1 WHERE id = old.naming;
  DELETE FROM naming WHERE id = old.naming AND roles = 0;
END;
