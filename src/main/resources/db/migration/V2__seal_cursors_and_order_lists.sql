-- what cursors are sealed with: made by the first server that starts on this archive
create table seal_key (
  id      bigint primary key,
  content varchar(64) not null
);

create index meeting_by_title on meeting (title, id);
create index utterance_by_moment_ascending on utterance (ordered_at, meeting_id, position, id);
create index utterance_by_person_ascending on utterance (person_id, ordered_at, meeting_id, position, id);
create index utterance_by_length on utterance (word_count desc, id desc);
