alter table shelf drop column room;
alter table part drop column weight;
alter table orders drop column state;
alter table note drop column written;
alter table customer drop column email;
alter table shelf alter column place type varchar(10);
alter table line alter column amount type integer;
