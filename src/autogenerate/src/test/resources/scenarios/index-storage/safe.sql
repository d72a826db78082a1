-- 1 of 1, statement by statement
drop index concurrently t_goes;
drop index concurrently t_grows;
drop index concurrently t_packed;
drop index concurrently t_plain;
create index concurrently t_grows on t (b, id) with (deduplicate_items=off, fillfactor=60);
create index concurrently t_new on t (a desc) with (fillfactor=40) where b > 0;
create index concurrently t_packed on t (a, b) with (fillfactor=100);
create index concurrently t_plain on t (b, a) with (fillfactor=75);
