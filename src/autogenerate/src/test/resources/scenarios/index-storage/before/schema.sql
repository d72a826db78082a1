create table t (id bigint primary key, a varchar(20), b integer);
create index t_equal on t (a) with (fillfactor = 70);
create index t_grows on t (b) with (fillfactor = 60, deduplicate_items = off);
create index t_packed on t (a, b) with (fillfactor = 90);
create index t_plain on t (b, a);
create index t_same on t (b) with (FILLFACTOR = 50);
create index t_goes on t (id, a) with (fillfactor = 80);
