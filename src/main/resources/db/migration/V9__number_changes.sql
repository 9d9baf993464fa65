-- the index of texts follows the archive by these numbers, and knows by the archive's name whether it is of this one
alter table archive_version add column archive varchar(40) default '' not null;
alter table archive_version add column changes bigint default 0 not null;
alter table meeting add column change_number bigint default 0 not null;

update archive_version set archive = cast(random() as varchar(40));

create index meeting_by_change on meeting (change_number, id);
