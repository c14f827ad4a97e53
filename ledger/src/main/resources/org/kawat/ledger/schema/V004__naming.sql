-- What actors are called, each form once: parts of names are looked for in this, and not in the roles of all reports.
CREATE TABLE naming (
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  roles INTEGER NOT NULL,
  PRIMARY KEY (code, name, text)
) STRICT, WITHOUT ROWID;
INSERT INTO naming (code, name, text, roles)
SELECT coalesce(code, ''), coalesce(name, ''), coalesce(text, ''), count(*) FROM role GROUP BY 1, 2, 3;
CREATE INDEX role_by_naming ON role (coalesce(code, ''), coalesce(name, ''), coalesce(text, ''));

CREATE TRIGGER role_comes AFTER INSERT ON role BEGIN
  INSERT INTO naming (code, name, text, roles)
  VALUES (coalesce(new.code, ''), coalesce(new.name, ''), coalesce(new.text, ''), 1)
  ON CONFLICT DO UPDATE SET roles = roles + 1;
END;

CREATE TRIGGER role_goes AFTER DELETE ON role BEGIN
  UPDATE naming SET roles = roles - 1
  WHERE code = coalesce(old.code, '') AND name = coalesce(old.name, '') AND text = coalesce(old.text, '');
  DELETE FROM naming
  WHERE code = coalesce(old.code, '') AND name = coalesce(old.name, '') AND text = coalesce(old.text, '') AND roles = 0;
END;

CREATE TRIGGER role_changes AFTER UPDATE OF code, name, text ON role BEGIN
  INSERT INTO naming (code, name, text, roles)
  VALUES (coalesce(new.code, ''), coalesce(new.name, ''), coalesce(new.text, ''), 1)
  ON CONFLICT DO UPDATE SET roles = roles + 1;
  UPDATE naming SET roles = roles - 1
  WHERE code = coalesce(old.code, '') AND name = coalesce(old.name, '') AND text = coalesce(old.text, '');
  DELETE FROM naming
  WHERE code = coalesce(old.code, '') AND name = coalesce(old.name, '') AND text = coalesce(old.text, '') AND roles = 0;
END;
