create schema other;
create table t (a integer, b integer, c varchar(10), d text, constraint gone check (a > 0), constraint changed check (b > 0),
    constraint stays check (a in (1, 2)), check (b < 100), constraint old_name check (a < 50), constraint numeric_c check (length(c) > 0));
create table other.t (a integer, constraint o check (a > 0));
