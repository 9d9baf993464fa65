-- what a migration changes is a change like any other
update archive_version set name = cast(random() as varchar(40)) where id = 1;
