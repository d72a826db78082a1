alter table other.t alter column e drop default;
alter table other.t alter column e type e using e::text::e;
alter table other.t alter column e set default 'b';
alter table t alter column o drop default;
alter table t alter column o type other.e using o::text::other.e;
alter table t alter column o set default 'c';
alter table t alter column e drop default;
alter table t alter column e type e using e::text::e;
alter table t alter column e set default 'a';
