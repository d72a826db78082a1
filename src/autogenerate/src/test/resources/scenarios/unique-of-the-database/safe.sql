-- 1 of 1, statement by statement
drop index concurrently one_b;
