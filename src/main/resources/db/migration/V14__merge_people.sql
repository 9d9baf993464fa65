-- With whom a person turned out to be one, after all merges: all that is about the one is about the other then.
alter table person add column merged_into_id bigint references person (id);
-- an editor took the person out of a merge: the shipped spellings leave it alone
alter table person add column kept_apart boolean default false not null;

-- who was merged into whom, one step at a time, to be undone
create table person_merge (
  person_id bigint primary key references person (id),
  into_id   bigint not null references person (id)
);

-- the row that is locked while people are merged
create table person_merge_turn (
  id integer primary key check (id = 1)
);

insert into person_merge_turn (id) values (1);

-- What moves with a merge knows whom it is by its own name, so that it can move back; null where that is the person itself.
alter table person_name add column merged_into_id bigint references person (id);
alter table participant add column merged_person_id bigint references person (id);
alter table meeting_person add column merged_person_id bigint references person (id);

create index person_by_merge on person (merged_into_id);
create index person_name_by_merge on person_name (merged_into_id);
create index participant_by_moment on participant (ordered_at desc, id desc);
