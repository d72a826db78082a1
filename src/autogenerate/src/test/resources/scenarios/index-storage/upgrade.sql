drop index t_goes;
drop index t_grows;
drop index t_packed;
drop index t_plain;
create index t_grows on t (b, id) with (deduplicate_items=off, fillfactor=60);
create index t_new on t (a desc) with (fillfactor=40) where b > 0;
create index t_packed on t (a, b) with (fillfactor=100);
create index t_plain on t (b, a) with (fillfactor=75);
