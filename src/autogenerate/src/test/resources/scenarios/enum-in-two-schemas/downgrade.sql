alter table other.t alter column e drop default;
alter table other.t alter column e type e using e::text::e;
alter table other.t alter column e set default 'b';
alter table t alter column o drop default,
    alter column o type other.e using o::text::other.e,
    alter column o set default 'c',
    alter column e drop default,
    alter column e type e using e::text::e,
    alter column e set default 'a';
