-- Full text over folded, stemmed terms. The words are kept in the articles alone, so these tables
-- are contentless; only white space parts terms, as they have been cut already.
CREATE VIRTUAL TABLE statement_terms USING fts5(
  words, source, content='', contentless_delete=1, tokenize="ascii tokenchars '''._:,;'");
CREATE VIRTUAL TABLE article_terms USING fts5(
  title, words, content='', contentless_delete=1, tokenize="ascii tokenchars '''._:,;'");
CREATE INDEX articles_by_url ON articles (url);

-- What waits in memory to be written, in bytes: a batch then becomes one segment of the index, and
-- fewer segments have to be merged.
INSERT INTO statement_terms(statement_terms, rank) VALUES('hashsize', 16777216);
INSERT INTO article_terms(article_terms, rank) VALUES('hashsize', 16777216);
