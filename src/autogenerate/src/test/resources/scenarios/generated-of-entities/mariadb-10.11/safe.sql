-- 1 of 1, statement by statement
alter table line drop column next, ALGORITHM=INSTANT;
alter table line add column half integer generated always as (`price` / 2) stored;
alter table line add column next integer generated always as (`quantity` + 2) stored;
