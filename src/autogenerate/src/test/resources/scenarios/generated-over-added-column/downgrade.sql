alter table t drop column b;
alter table t drop column a;
