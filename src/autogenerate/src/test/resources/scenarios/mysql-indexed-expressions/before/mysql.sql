create table t (
    id int primary key, a varchar(20), b int, c int, d json,
    index stays ((lower(a))), index words ((concat(a, 'it''s')), b), index changes ((b + 1)), unique index uniquely ((upper(a)) desc), index goes ((b * 2)),
    constraint enforced check (b > 0), constraint silent check (c > 0) not enforced, constraint wakes check (c < 9) not enforced
);
