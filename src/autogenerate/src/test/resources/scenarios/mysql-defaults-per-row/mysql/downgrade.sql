alter table t drop index d;
alter table t drop column d;
alter table t drop column c;
alter table t drop column b;
alter table t drop column a;
