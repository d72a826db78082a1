alter table t drop column c;
alter table v alter column b drop not null;
alter table v alter column a set not null;
drop table u;
