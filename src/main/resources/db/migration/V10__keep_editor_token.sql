-- the hash of the token that an editor sends: made by the first server that starts on this archive without one in its configuration
create table editor_token (
  id     bigint primary key check (id = 1),
  sha256 varchar(64) not null
);
