-- Full text over folded, stemmed terms, each a lexeme as it is.
CREATE TABLE statement_terms (
  statement BIGINT PRIMARY KEY REFERENCES statements (key) ON DELETE CASCADE,
  words TSVECTOR NOT NULL,
  source TSVECTOR NOT NULL
);
CREATE INDEX statement_terms_words ON statement_terms USING gin (words);
CREATE INDEX statement_terms_source ON statement_terms USING gin (source);
CREATE TABLE article_terms (
  article BIGINT PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
  title TSVECTOR NOT NULL,
  words TSVECTOR NOT NULL
);
CREATE INDEX article_terms_title ON article_terms USING gin (title);
CREATE INDEX article_terms_words ON article_terms USING gin (words);
-- A hash index, since addresses can be longer than a B-tree takes.
CREATE INDEX articles_by_url ON articles USING hash (url);
