-- In how many statements' contents a stem stands, so that a trace knows what is rare.
CREATE TABLE stems (
  stem TEXT PRIMARY KEY,
  statements BIGINT NOT NULL
) ${clustered};
