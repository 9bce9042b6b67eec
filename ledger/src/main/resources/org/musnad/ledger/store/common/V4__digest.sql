-- The digest: what follows from the whole ledger, worked out ahead for pages that must be quick.
-- Each row says no more than the tables of V1 do; `digests` says of which state of them it is.

-- How many articles were ever forgotten, so that a digest knows that some have gone.
INSERT INTO counters (name, value) VALUES ('forgotten', 0);

CREATE TABLE digests (
  id INTEGER PRIMARY KEY,           -- 1: there is one row, or none
  last_article ${key} NOT NULL,     -- the articles up to this key are in it
  articles BIGINT NOT NULL,
  statements BIGINT NOT NULL,
  forgotten BIGINT NOT NULL,        -- the counter at that time
  made_at TEXT NOT NULL,            -- UTC, ISO 8601
  weighed BIGINT NOT NULL           -- how many statements there were when stems were weighed last
);

-- The frequencies of stems that claims were found by: those of the last digest made anew.
CREATE TABLE digest_stems (
  stem TEXT PRIMARY KEY,
  statements BIGINT NOT NULL
) ${clustered};

-- Claims that statements of two articles or more make.
CREATE TABLE digest_claims (
  id TEXT PRIMARY KEY,              -- the name of its earliest statement: sahil-77#s2
  text TEXT NOT NULL,               -- what its earliest account says
  articles INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  first_published TEXT,
  last_published TEXT,
  at_least INTEGER NOT NULL,        -- independent origins
  at_most INTEGER NOT NULL,
  lines INTEGER NOT NULL,
  narrow SMALLINT NOT NULL,         -- 1 where one origin or one bearer carries all
  against INTEGER NOT NULL,         -- how many accounts say the opposite
  origins TEXT NOT NULL,            -- a JSON array
  choke_points TEXT NOT NULL        -- a JSON array
) ${clustered};

-- Who says it: statements, and sentences in an article's own voice.
CREATE TABLE digest_accounts (
  claim TEXT NOT NULL REFERENCES digest_claims (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,             -- in order of time
  article ${key} NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  outlet TEXT,
  published TEXT,
  id TEXT NOT NULL,                 -- within the article: s3, or own120
  statement ${key} REFERENCES statements (key) ON DELETE CASCADE, -- null for own voice
  against SMALLINT NOT NULL,        -- 1 where it says the opposite
  PRIMARY KEY (claim, ord)
) ${clustered};
CREATE INDEX digest_accounts_by_article ON digest_accounts (article);
CREATE INDEX digest_accounts_by_statement ON digest_accounts (statement);
CREATE INDEX digest_accounts_by_published ON digest_accounts (published);
CREATE INDEX digest_accounts_by_outlet ON digest_accounts (outlet);

-- Sources, all that name one of them joined.
CREATE TABLE digest_sources (
  id TEXT PRIMARY KEY,              -- sixteen hexadecimal digits, made of its stems
  name TEXT,                        -- what it is called most; null for nobody
  kind TEXT NOT NULL,
  identified TEXT NOT NULL,
  times BIGINT NOT NULL,            -- how many links name it
  outlets INTEGER NOT NULL          -- of how many outlets
) ${clustered};
CREATE INDEX digest_sources_by_times ON digest_sources (times);

CREATE TABLE digest_names (
  source TEXT NOT NULL REFERENCES digest_sources (id) ON DELETE CASCADE,
  ord INTEGER NOT NULL,             -- the most frequent first
  name TEXT NOT NULL,
  times BIGINT NOT NULL,
  alias TEXT NOT NULL,              -- the id that it had if it were a source of its own
  stems TEXT NOT NULL,              -- with a space before and after each
  PRIMARY KEY (source, ord)
) ${clustered};
CREATE INDEX digest_names_by_alias ON digest_names (alias);

CREATE TABLE digest_citations (
  source TEXT NOT NULL REFERENCES digest_sources (id) ON DELETE CASCADE,
  outlet TEXT NOT NULL,             -- '' where it is not known
  times BIGINT NOT NULL,
  PRIMARY KEY (source, outlet)
) ${clustered};
CREATE INDEX digest_citations_by_outlet ON digest_citations (outlet, times);

-- Which source each link of a chain names.
CREATE TABLE digest_links (
  statement ${key} NOT NULL REFERENCES statements (key) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  source TEXT NOT NULL REFERENCES digest_sources (id) ON DELETE CASCADE,
  name TEXT,
  published TEXT NOT NULL,          -- '' where it is not known
  PRIMARY KEY (statement, ord)
) ${clustered};
CREATE INDEX digest_links_by_source ON digest_links (source, published, statement);

-- What each article is made of, and where its text comes from.
CREATE TABLE digest_articles (
  article ${key} PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
  outlet TEXT NOT NULL,             -- '' where it is not known
  statements INTEGER NOT NULL,
  named INTEGER NOT NULL,           -- how many of them end there
  role INTEGER NOT NULL,
  anonymous INTEGER NOT NULL,
  nobody INTEGER NOT NULL,
  second_hand INTEGER NOT NULL,     -- how many have two links or more
  length INTEGER NOT NULL,          -- in code points
  own_voice INTEGER NOT NULL,       -- of these, in its own voice
  taken_from ${key} REFERENCES articles (key) ON DELETE SET NULL
);
CREATE INDEX digest_articles_by_outlet ON digest_articles (outlet);
CREATE INDEX digest_articles_by_taken ON digest_articles (taken_from);
