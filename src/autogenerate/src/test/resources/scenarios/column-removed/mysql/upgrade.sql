alter table t drop foreign key FKf3th6lpi7i6bidhid5hkuwftw;
alter table t drop index FKf3th6lpi7i6bidhid5hkuwftw;
alter table t drop index ix_gone;
alter table t drop index UKhptd60ws5669hho7d8mdulp5t;
alter table t drop column parent_id;
alter table t drop column gone;
alter table t drop column kind;
