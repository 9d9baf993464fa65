-- the meetings that are filed under each topic, or under one that is part of it, with what lists of them are ordered by
create table topic_meeting (
  topic_id   bigint not null references topic (id),
  meeting_id bigint not null references meeting (id),
  held_on    date not null,
  ordered_at timestamp with time zone not null,
  primary key (topic_id, meeting_id)
);

insert into topic_meeting (topic_id, meeting_id, held_on, ordered_at)
  select distinct r.topic_id, m.id, m.held_on, m.ordered_at
  from meeting m join meeting_topic t on t.meeting_id = m.id join topic_reach r on r.includes_id = t.topic_id;

create index topic_meeting_by_moment on topic_meeting (topic_id, ordered_at desc, meeting_id desc, held_on);
