-- Who may use the desk. Kept apart from the ledger, so that a ledger can be handed on without secrets.
-- Times are milliseconds since 1970, UTC. Of secrets only a SHA-256 is here, of passwords an Argon2id hash.

-- Numbers that only rise, so that a key once given away is never given again.
CREATE TABLE desk_counters (
  name TEXT PRIMARY KEY,
  value BIGINT NOT NULL
);
INSERT INTO desk_counters (name, value) VALUES ('user', 0);
INSERT INTO desk_counters (name, value) VALUES ('session', 0);
INSERT INTO desk_counters (name, value) VALUES ('token', 0);
INSERT INTO desk_counters (name, value) VALUES ('audit', 0);

CREATE TABLE desk_users (
  key ${key} PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,        -- NFKC, small letters
  display TEXT NOT NULL,
  role TEXT NOT NULL,               -- reader, reviewer, admin
  disabled INTEGER NOT NULL,        -- 0 or 1
  password TEXT NOT NULL            -- Argon2id with its parameters and salt (PHC string format)
);

-- Browsers that are logged in.
CREATE TABLE desk_sessions (
  key ${key} PRIMARY KEY,
  sha256 ${bytes} NOT NULL UNIQUE,
  user_key ${key} NOT NULL REFERENCES desk_users (key) ON DELETE CASCADE,
  began BIGINT NOT NULL,
  seen BIGINT NOT NULL,             -- by the minute
  address TEXT NOT NULL,            -- where it logged in from
  agent TEXT NOT NULL               -- what the browser calls itself
);
CREATE INDEX desk_sessions_by_user ON desk_sessions (user_key);

-- Programs that ask in a user's name.
CREATE TABLE desk_tokens (
  key ${key} PRIMARY KEY,
  sha256 ${bytes} NOT NULL UNIQUE,
  user_key ${key} NOT NULL REFERENCES desk_users (key) ON DELETE CASCADE,
  name TEXT NOT NULL,
  role TEXT NOT NULL,               -- at most this; less where the user's is less
  made BIGINT NOT NULL,
  expires BIGINT NOT NULL,
  seen BIGINT                       -- by the minute
);
CREATE INDEX desk_tokens_by_user ON desk_tokens (user_key);

-- Browsers that a user has logged in with before. They open nothing; but strangers who guess a
-- user's password do not make these wait.
CREATE TABLE desk_devices (
  sha256 ${bytes} PRIMARY KEY,
  user_key ${key} NOT NULL REFERENCES desk_users (key) ON DELETE CASCADE,
  expires BIGINT NOT NULL
);
CREATE INDEX desk_devices_by_user ON desk_devices (user_key);

-- What was done, by whom. Names stand in words, so that they stay when a user is removed.
CREATE TABLE desk_audit (
  key ${key} PRIMARY KEY,
  time BIGINT NOT NULL,
  who TEXT NOT NULL,                -- a user's name, or empty
  address TEXT NOT NULL,            -- a network address, or terminal
  deed TEXT NOT NULL,
  object TEXT NOT NULL
);
CREATE INDEX desk_audit_by_who ON desk_audit (who, key);
CREATE INDEX desk_audit_by_deed ON desk_audit (deed, key);
