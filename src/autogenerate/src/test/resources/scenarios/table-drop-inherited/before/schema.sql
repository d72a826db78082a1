create table second (id bigint not null, constraint second_id check (id > 0));
create table base (id bigint not null, name text default 'x', constraint base_id check (id > 1), constraint base_own check (id < 9) no inherit);
create table heir (extra integer) inherits (second, base);
create table stays (a integer);
