alter table t drop constraint t_key;
alter table t drop constraint t_code;
alter table t drop constraint t_place;
alter table t add column u uuid default gen_random_uuid() not null;
alter table t add constraint t_key primary key (id, u);
alter table t add constraint t_code unique (code, u);
alter table t add constraint t_place_and_kind unique (place, kind);
