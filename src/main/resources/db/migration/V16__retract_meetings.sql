-- null while the meeting is part of the archive
alter table meeting add column withdrawn_at timestamp with time zone;

create table withdrawn_note (
  id           bigint primary key,
  meeting_id   bigint not null references meeting (id),
  position     integer not null,
  utterance_id bigint,
  paragraph    integer,
  kind         varchar(20) not null,
  text         varchar(1000000) not null
);

create index withdrawn_note_by_meeting on withdrawn_note (meeting_id);
