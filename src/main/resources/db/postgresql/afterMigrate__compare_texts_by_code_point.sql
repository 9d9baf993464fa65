-- Texts are compared by the numbers of their characters, as on H2, and not by the rules of the language that the
-- database was made for: lists have the same order everywhere, and no update of those rules breaks an index.
-- In the first two of these, lower() knows all letters. Columns that are new since the last start are done.
do $$
declare
  by_code_point constant name := (select collname from pg_collation where collname in ('pg_c_utf8', 'C.utf8', 'ucs_basic')
    order by collname = 'pg_c_utf8' desc, collname = 'C.utf8' desc limit 1);
  found record;
begin
  -- servers that start at once take turns
  perform pg_advisory_xact_lock(hashtext('meeting-records'));
  for found in
    select c.oid::regclass as owner, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
    from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_collation k on k.oid = a.attcollation
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and k.collname = 'default'
      and c.relname <> 'flyway_schema_history'
  loop
    execute format('alter table %s alter column %I type %s collate %I', found.owner, found.name, found.type, by_code_point);
  end loop;
end $$;
