-- The ledger: articles as they came, what was read in them, and what follows from many.
-- Offsets count code points of an article's text, ends exclusive, as in musnad/1.

-- Numbers that only rise, so that a key once given away is never given again.
CREATE TABLE counters (
  name TEXT PRIMARY KEY,
  value BIGINT NOT NULL
);
INSERT INTO counters (name, value) VALUES ('article', 0);
INSERT INTO counters (name, value) VALUES ('statement', 0);
INSERT INTO counters (name, value) VALUES ('capture', 0);

-- Original bytes, each kept once.
CREATE TABLE captures (
  key ${key} PRIMARY KEY,
  sha256 ${bytes} NOT NULL UNIQUE,  -- of the bytes as they came
  media_type TEXT NOT NULL,
  charset TEXT NOT NULL,
  length BIGINT NOT NULL,           -- in bytes, as they came
  bytes ${bytes} NOT NULL           -- deflated (RFC 1950)
);

CREATE TABLE articles (
  key ${key} PRIMARY KEY,           -- in the order of adding
  id TEXT NOT NULL UNIQUE,          -- the name, or name@2, name@3 for later versions
  name TEXT NOT NULL,               -- the id that it came with
  version INTEGER NOT NULL,
  content_hash ${bytes} NOT NULL UNIQUE, -- SHA-256 of outlet, url, published, title, author, text
  capture ${key} NOT NULL REFERENCES captures (key),
  captured_at TEXT NOT NULL,        -- UTC, ISO 8601
  captured_from TEXT,               -- a URL
  outlet TEXT,
  url TEXT,
  published TEXT,
  published_basis TEXT NOT NULL,    -- given, stated, inferred, none
  title TEXT,
  author TEXT,
  section TEXT,
  given TEXT,                       -- a JSON array of published, title and author as they came,
                                    -- where the text told them otherwise; the hash is of these
  credits TEXT NOT NULL,            -- a JSON array of codes
  length INTEGER NOT NULL,          -- of the text
  UNIQUE (name, version)
);
CREATE INDEX articles_by_outlet ON articles (outlet, published);
CREATE INDEX articles_by_published ON articles (published);
CREATE INDEX articles_by_capture ON articles (capture);

-- What is large, apart, so that lists of articles need not pass over it.
CREATE TABLE documents (
  article ${key} PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
  text TEXT NOT NULL,
  reading ${bytes} NOT NULL         -- musnad/1, UTF-8, deflated (RFC 1950); never changes
);

CREATE TABLE statements (
  key ${key} PRIMARY KEY,
  article ${key} NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  id TEXT NOT NULL,                 -- s1, s2 ... within the article
  act TEXT NOT NULL,
  mode TEXT NOT NULL,
  cue TEXT,
  cue_begin INTEGER,
  cue_end INTEGER,
  lemma TEXT,
  span_begin INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  content TEXT NOT NULL,            -- its parts as written, a space between them
  spans TEXT NOT NULL,              -- where they stand: 12-40 55-61
  parent TEXT,                      -- the id of the statement whose content it stands in
  depth INTEGER NOT NULL,           -- 0 without a parent
  rule TEXT NOT NULL,
  UNIQUE (article, id)
);

-- On whose word: 0 is the link nearest the reader, the last the origin.
CREATE TABLE links (
  statement ${key} NOT NULL REFERENCES statements (key) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  source TEXT,                      -- as written; null where nobody is named
  span_begin INTEGER,
  span_end INTEGER,
  implicit SMALLINT NOT NULL,       -- 1 where the clause has only a pronoun or a hidden subject
  kind TEXT NOT NULL,
  identified TEXT NOT NULL,
  entity TEXT,                      -- e1, e2 ... within the article
  name TEXT,                        -- the entity's
  PRIMARY KEY (statement, ord)
) ${clustered};

CREATE TABLE entities (
  article ${key} NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (article, id)
) ${clustered};

CREATE TABLE places (
  article ${key} NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  place TEXT NOT NULL,              -- its id in the gazetteer
  name TEXT NOT NULL,               -- in English
  lat ${real},
  lon ${real},
  country TEXT,
  span_begin INTEGER NOT NULL,      -- where it is named first
  span_end INTEGER NOT NULL,
  PRIMARY KEY (article, ord)
) ${clustered};
CREATE INDEX places_by_name ON places (name);

-- Articles that share text.
CREATE TABLE copies (
  first ${key} NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  second ${key} NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  of_first ${real} NOT NULL,         -- the share of the first one's shingles that the second has
  of_second ${real} NOT NULL,        -- and the other way round
  PRIMARY KEY (first, second)
) ${clustered};
CREATE INDEX copies_by_second ON copies (second);

-- Which articles hang together by copies; an article without copies has no row.
CREATE TABLE families (
  article ${key} PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
  family ${key} NOT NULL            -- the least key in it
);
CREATE INDEX families_by_family ON families (family);

-- A sample of each article's shingles, to find candidates for copies. Those of the articles added
-- last stand apart, and are moved when they have become many: as hashes fall anywhere, each batch
-- would otherwise write most pages of a large tree anew.
CREATE TABLE shingles (
  hash BIGINT NOT NULL,
  article ${key} NOT NULL,
  PRIMARY KEY (hash, article)
) ${clustered};
CREATE TABLE new_shingles (
  hash BIGINT NOT NULL,
  article ${key} NOT NULL,
  PRIMARY KEY (hash, article)
) ${clustered};
INSERT INTO counters (name, value) VALUES ('new_shingles', 0);
