alter table t alter column e drop default;
alter table t alter column e type other.e using e::text::other.e;
alter table t alter column e set default 'c';
alter table t alter column o drop default;
alter table t alter column o type e using o::text::e;
alter table t alter column o set default 'a';
alter table other.t alter column e drop default;
alter table other.t alter column e type other.e using e::text::other.e;
alter table other.t alter column e set default 'd';
