create sequence person_seq start with 1 increment by 50;
create sequence person_name_seq start with 1 increment by 50;
create sequence topic_seq start with 1 increment by 50;
create sequence topic_reach_seq start with 1 increment by 50;
create sequence region_seq start with 1 increment by 50;
create sequence meeting_seq start with 1 increment by 50;
create sequence participant_seq start with 1 increment by 50;
create sequence utterance_seq start with 1 increment by 50;
create sequence note_seq start with 1 increment by 50;
create sequence topic_match_seq start with 1 increment by 50;

create table person (
  id           bigint primary key,
  slug         varchar(200) not null unique,
  name         varchar(500) not null,
  listed_name  varchar(500),
  identity_key varchar(500) not null unique,
  sort_key     varchar(500) not null
);

create table person_name (
  id        bigint primary key,
  person_id bigint not null references person (id),
  spelling  varchar(500) not null,
  name_key  varchar(500) not null,
  full_name boolean not null,
  unique (person_id, name_key)
);

create table topic (
  id          bigint primary key,
  slug        varchar(200) not null unique,
  name        varchar(500) not null,
  name_key    varchar(500) not null,
  description varchar(2000),
  has_rule    boolean not null
);

create table topic_reach (
  id          bigint primary key,
  topic_id    bigint not null references topic (id),
  includes_id bigint not null references topic (id),
  depth       integer not null,
  unique (topic_id, includes_id)
);

create table region (
  id       bigint primary key,
  slug     varchar(200) not null unique,
  name     varchar(500) not null,
  name_key varchar(500) not null
);

create table meeting (
  id                  bigint primary key,
  slug                varchar(200) not null unique,
  title               varchar(1000) not null,
  summary             varchar(10000),
  held_on             date not null,
  held_at             timestamp with time zone,
  held_at_offset      integer,
  ordered_at          timestamp with time zone not null,
  place               varchar(500),
  published_at        timestamp with time zone,
  published_at_offset integer,
  complete            boolean not null,
  source_name         varchar(500) not null,
  source_url          varchar(2000),
  publisher           varchar(200) not null,
  licence             varchar(200) not null,
  language            varchar(40) not null,
  format              varchar(40) not null,
  sha256              varchar(64) not null unique,
  imported_at         timestamp with time zone not null
);

create table meeting_section (
  meeting_id bigint not null references meeting (id),
  position   integer not null,
  name       varchar(500) not null,
  primary key (meeting_id, position)
);

create table meeting_photo (
  meeting_id bigint not null references meeting (id),
  position   integer not null,
  caption    varchar(10000) not null,
  primary key (meeting_id, position)
);

create table meeting_region (
  meeting_id bigint not null references meeting (id),
  position   integer not null,
  region_id  bigint not null references region (id),
  primary key (meeting_id, position)
);

create table meeting_topic (
  meeting_id bigint not null references meeting (id),
  position   integer not null,
  topic_id   bigint not null references topic (id),
  primary key (meeting_id, position)
);

create table meeting_person (
  meeting_id bigint not null references meeting (id),
  position   integer not null,
  person_id  bigint not null references person (id),
  primary key (meeting_id, position)
);

create table participant (
  id         bigint primary key,
  meeting_id bigint not null references meeting (id),
  ordered_at timestamp with time zone not null,
  position   integer not null,
  person_id  bigint references person (id),
  label      varchar(1000) not null,
  name       varchar(500),
  role       varchar(1000),
  unique (meeting_id, position)
);

create table utterance (
  id             bigint primary key,
  meeting_id     bigint not null references meeting (id),
  participant_id bigint not null references participant (id),
  person_id      bigint references person (id),
  ordered_at     timestamp with time zone not null,
  ref            varchar(220) not null unique,
  position       integer not null,
  label          varchar(1000) not null,
  remark         varchar(1000),
  interpreted    boolean not null,
  text           varchar(1000000) not null,
  printed_text   varchar(1000000),
  word_count     integer not null,
  unique (meeting_id, position)
);

create table note (
  id           bigint primary key,
  meeting_id   bigint not null references meeting (id),
  position     integer not null,
  utterance_id bigint references utterance (id),
  paragraph    integer,
  kind         varchar(20) not null,
  text         varchar(1000000) not null
);

create table topic_match (
  id           bigint primary key,
  utterance_id bigint not null references utterance (id),
  topic_id     bigint not null references topic (id),
  paragraph    integer not null,
  start_offset integer not null,
  end_offset   integer not null,
  quote        varchar(10000) not null
);

create index person_by_sort_key on person (sort_key, id);
create index person_name_by_key on person_name (name_key, person_id);
create index topic_by_name on topic (name_key, id);
create index topic_reach_by_included on topic_reach (includes_id, topic_id);
create index region_by_name on region (name_key, id);
create index meeting_by_moment on meeting (ordered_at desc, id desc);
create index meeting_by_day on meeting (held_on);
create index meeting_by_publication on meeting (publisher, held_on);
create index meeting_region_by_region on meeting_region (region_id, meeting_id);
create index meeting_topic_by_topic on meeting_topic (topic_id, meeting_id);
create index meeting_person_by_person on meeting_person (person_id, meeting_id);
create index participant_by_person on participant (person_id, ordered_at desc, id desc);
create index utterance_by_moment on utterance (ordered_at desc, meeting_id desc, position, id);
create index utterance_by_person on utterance (person_id, ordered_at desc, meeting_id desc, position, id);
create index utterance_by_participant on utterance (participant_id, position, id);
create index note_by_meeting on note (meeting_id, position);
create index note_by_utterance on note (utterance_id, paragraph);
create index topic_match_by_utterance on topic_match (utterance_id, topic_id);
create index topic_match_by_topic on topic_match (topic_id, utterance_id);
