alter table t drop column h;
alter table t drop column g;
alter table t drop column f;
alter table t drop column e;
alter table t drop column d;
alter table t drop column c;
alter table t drop column b;
alter table t drop column a;
drop table u;
