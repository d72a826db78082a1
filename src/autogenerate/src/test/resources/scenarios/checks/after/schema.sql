create schema other;
create table t (a integer, b integer, c integer, d text, e integer, constraint come check (a <> 5), constraint changed check (b >= 1),
    constraint stays check (a in (1, 2)), check (b < 100), constraint new_name check (a < 50),
    constraint numeric_c check (c > 0), constraint "On E's" check (e > 0 and d <> '*/'), check (length(d) > 0));
create table other.t (a integer, constraint p check (a > 1));
