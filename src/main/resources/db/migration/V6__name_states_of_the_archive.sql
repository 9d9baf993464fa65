-- The name of the state that the archive is in. Every committed change gives it another: a random one, since a number would
-- come again in an archive that was restored or made anew. It has one by afterMigrateApplied.sql.
create table archive_version (
  id   integer primary key check (id = 1),
  name varchar(40) not null
);

insert into archive_version (id, name) values (1, '');
