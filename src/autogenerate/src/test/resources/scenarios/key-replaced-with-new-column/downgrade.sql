alter table t drop constraint t_place_and_kind;
alter table t drop constraint t_code;
alter table t drop constraint t_key;
alter table t drop column u;
alter table t add constraint t_place unique (place);
alter table t add constraint t_code unique (code);
alter table t add constraint t_key primary key (id);
