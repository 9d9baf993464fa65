create sequence meeting_edition_seq start with 1 increment by 50;
create sequence revision_seq start with 1 increment by 50;
create sequence utterance_change_seq start with 1 increment by 50;

-- The editions of a record that was corrected, the one that it is of included: whichever comes again changes nothing.
create table meeting_edition (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  source_name varchar(500) not null,
  source_url  varchar(2000),
  publisher   varchar(200) not null,
  licence     varchar(200) not null,
  language    varchar(40) not null,
  format      varchar(40) not null,
  sha256      varchar(64) not null unique,
  imported_at timestamp with time zone not null
);

create table revision (
  id          bigint primary key,
  meeting_id  bigint not null references meeting (id),
  number      integer not null,
  kind        varchar(20) not null,
  recorded_at timestamp with time zone not null,
  reason      varchar(2000),
  edition_id  bigint references meeting_edition (id),
  replaced_id bigint references meeting_edition (id),
  unique (meeting_id, number)
);

create table revision_fact (
  revision_id  bigint not null references revision (id),
  fact         varchar(20) not null,
  before_value varchar(1000000),
  after_value  varchar(1000000),
  primary key (revision_id, fact)
);

create table utterance_change (
  id           bigint primary key,
  revision_id  bigint not null references revision (id),
  utterance_id bigint not null,
  kind         varchar(20) not null,
  before_label varchar(1000),
  before_text  varchar(1000000),
  after_label  varchar(1000),
  after_text   varchar(1000000)
);

-- What is no longer part of its record, and still answers by its id. In tables of their own, so that no list has to leave them out.
create table withdrawn_participant (
  id               bigint primary key,
  meeting_id       bigint not null references meeting (id),
  ordered_at       timestamp with time zone not null,
  position         integer not null,
  person_id        bigint references person (id),
  merged_person_id bigint references person (id),
  label            varchar(1000) not null,
  name             varchar(500),
  role             varchar(1000),
  withdrawn_at     timestamp with time zone not null
);

create table withdrawn_utterance (
  id             bigint primary key,
  meeting_id     bigint not null references meeting (id),
  participant_id bigint not null,
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
  starts_at      double precision,
  ends_at        double precision,
  withdrawn_at   timestamp with time zone not null
);

create index meeting_by_url on meeting (source_url);
create index meeting_edition_by_meeting on meeting_edition (meeting_id);
create index utterance_change_by_revision on utterance_change (revision_id, id);
create index utterance_change_by_utterance on utterance_change (utterance_id, id);
create index withdrawn_participant_by_meeting on withdrawn_participant (meeting_id);
create index withdrawn_utterance_by_meeting on withdrawn_utterance (meeting_id);
