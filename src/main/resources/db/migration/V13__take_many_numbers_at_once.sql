-- H2 writes to the disk each time that it takes numbers for rows to come, and a meeting has dozens of these
alter table person_topic alter column id set cache 10000;
