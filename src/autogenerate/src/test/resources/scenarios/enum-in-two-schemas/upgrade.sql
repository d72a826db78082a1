alter table t alter column e drop default,
    alter column e type other.e using e::text::other.e,
    alter column e set default 'c',
    alter column o drop default,
    alter column o type e using o::text::e,
    alter column o set default 'a';
alter table other.t alter column e drop default;
alter table other.t alter column e type other.e using e::text::other.e;
alter table other.t alter column e set default 'd';
