-- What people made of the machine's readings: a log for each article, only ever added to. What an
-- article's statements are after review is worked out from its reading and these rows.
CREATE TABLE reviews (
  article ${key} NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  revision INTEGER NOT NULL,        -- 1, 2 ... within the article
  act TEXT NOT NULL,                -- accept, correct, split, add, delete, annotate, undo, finish,
                                    -- reopen
  statement TEXT,                   -- s3, or r1 for an added one; null where all of the article is meant
  reviewer TEXT NOT NULL,           -- the name
  reviewed_at TEXT NOT NULL,        -- UTC, ISO 8601
  before TEXT NOT NULL,             -- the statements as they were and as they became: JSON arrays
  after TEXT NOT NULL,
  comment TEXT,
  undoes INTEGER,                   -- the revision that is taken back
  PRIMARY KEY (article, revision)
) ${clustered};
