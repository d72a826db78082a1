alter table t drop column b;
alter table t drop column c;
alter table t drop column a;
alter table t drop column b_base;
