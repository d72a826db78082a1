alter table task drop constraint task_status_id_fkey;
alter table task drop column status_id;
drop table status;
drop table counter;
create type status as enum ('NEW', 'DONE');
create sequence counter;
alter table task add column status status default 'NEW';
alter table task alter column number set default nextval('counter'::regclass);
select setval('counter', max(number)::bigint) from task having max(number) >= coalesce(pg_sequence_last_value('counter'::regclass), 1);
