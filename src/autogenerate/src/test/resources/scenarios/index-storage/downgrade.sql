drop index t_plain;
drop index t_packed;
drop index t_new;
drop index t_grows;
create index t_plain on t (b, a);
create index t_packed on t (a, b) with (fillfactor=90);
create index t_grows on t (b) with (deduplicate_items=off, fillfactor=60);
create index t_goes on t (id, a) with (fillfactor=80);
