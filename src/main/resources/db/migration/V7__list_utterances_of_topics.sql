-- the utterances of each topic, those of the topics that are part of it too, with what lists of them are restricted and ordered by
create table topic_utterance (
  utterance_id bigint not null,
  topic_id     bigint not null,
  meeting_id   bigint not null,
  person_id    bigint,
  ordered_at   timestamp with time zone not null,
  position     integer not null,
  word_count   integer not null
);

insert into topic_utterance (utterance_id, topic_id, meeting_id, person_id, ordered_at, position, word_count)
  select u.id, f.topic_id, u.meeting_id, u.person_id, u.ordered_at, u.position, u.word_count
  from (select distinct m.utterance_id, r.topic_id from topic_match m join topic_reach r on r.includes_id = m.topic_id) f
  join utterance u on u.id = f.utterance_id
  order by f.topic_id, u.ordered_at, u.id;

-- only now: all rows are checked at once
alter table topic_utterance add primary key (utterance_id, topic_id);
alter table topic_utterance add foreign key (utterance_id) references utterance (id);
alter table topic_utterance add foreign key (topic_id) references topic (id);
alter table topic_utterance add foreign key (meeting_id) references meeting (id);
alter table topic_utterance add foreign key (person_id) references person (id);

create index topic_utterance_by_moment on topic_utterance (topic_id, ordered_at desc, meeting_id desc, position, utterance_id);
create index topic_utterance_by_person on topic_utterance (person_id, topic_id, ordered_at desc, meeting_id desc, position, utterance_id);
create index topic_utterance_by_length on topic_utterance (topic_id, word_count desc, utterance_id desc);
create index topic_utterance_by_meeting on topic_utterance (meeting_id, topic_id);
