alter table meeting add column updated_at timestamp with time zone;
update meeting set updated_at = imported_at;
alter table meeting alter column updated_at set not null;

-- marks in the middle of a paragraph used to be overlooked
update meeting set complete = false where id in (select meeting_id from utterance where text like '%<…>%');
