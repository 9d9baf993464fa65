-- When a change was committed: never before those of smaller numbers, whatever the clocks of servers say.
alter table archive_version add column changed_at timestamp with time zone default current_timestamp not null;
alter table meeting add column changed_at timestamp with time zone default current_timestamp not null;
-- the number of the change by which the meeting came; 0 until it has one
alter table meeting add column created_number bigint default 0 not null;

update meeting set changed_at = updated_at;
update meeting set created_number = case when change_number = 0 then -1 else change_number end;

create index meeting_by_time_of_change on meeting (changed_at, change_number);
