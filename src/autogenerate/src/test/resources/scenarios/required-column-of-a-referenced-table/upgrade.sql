alter table line alter column amount type bigint;
alter table shelf alter column place type varchar(20);
alter table customer add column email text;
alter table note add column written date;
alter table orders add column state varchar(5);
alter table orders alter column state set not null;
alter table part add column weight integer;
alter table shelf add column room varchar(5);
alter table shelf alter column room set not null;
