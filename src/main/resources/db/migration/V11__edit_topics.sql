-- Rules are kept with their topics, and changed by editors. Each change of rules has a number; a topic has that of the last one of its own.
alter table topic add column rule varchar(20000);
alter table topic add column rule_version bigint default 0 not null;
alter table topic add column edited boolean default false not null;
alter table topic add column deleted boolean default false not null;

create table rules_version (
  id     integer primary key check (id = 1),
  number bigint not null
);

insert into rules_version (id, number) values (1, 0);

-- topics of the shipped file that an editor deleted: they stay away
create table deleted_topic (
  slug varchar(200) primary key
);

-- up to which change of rules the topics of a meeting's utterances are right: those of earlier archives by none
create table meeting_tagging (
  meeting_id    bigint primary key references meeting (id),
  rules_version bigint not null
);

insert into meeting_tagging (meeting_id, rules_version) select id, 0 from meeting;

create index meeting_tagging_by_version on meeting_tagging (rules_version, meeting_id);

-- the row that a server locks while it finds topics anew
create table retagging_turn (
  id integer primary key check (id = 1)
);

insert into retagging_turn (id) values (1);
