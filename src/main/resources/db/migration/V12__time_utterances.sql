-- in seconds from the start of the recording
alter table utterance add column starts_at double precision;
alter table utterance add column ends_at double precision;
