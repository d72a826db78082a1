-- 1 of 3, in one transaction
alter table t drop constraint t_key;
alter table t drop constraint t_code;
alter table t add column u uuid default gen_random_uuid() not null;
alter table t add constraint t_key primary key (id, u);
alter table t add constraint t_code unique (code, u);
-- 2 of 3, statement by statement
create unique index concurrently t_place_and_kind on t (place, kind);
alter table t add constraint t_place_and_kind unique using index t_place_and_kind;
-- 3 of 3, in one transaction
alter table t drop constraint t_place;
