create sequence of_number;
create sequence of_gone;
create sequence alone;
alter table stays add column number bigint;
create table gone (
    id bigint
);
alter sequence outlives owned by gone.id;
alter sequence of_number owned by stays.number;
alter sequence of_gone owned by gone.id;
alter sequence alone owned by stays.id;
alter table second_name_of_it rename to first_name_of_it;
select setval('alone', max(id)::bigint) from stays having max(id) >= coalesce(pg_sequence_last_value('alone'::regclass), 1);
