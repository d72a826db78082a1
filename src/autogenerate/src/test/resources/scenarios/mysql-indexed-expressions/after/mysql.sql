create table t (
    id int primary key, a varchar(20), b int, c int, d json,
    index stays ((LOWER( a ))), index words ((concat(a,"it's")), b), index changes ((b + 2)), unique index uniquely ((ucase(a)) desc), index comes ((cast(d->>'$.x' as char(10)))),
    constraint enforced check (b > 0), constraint silent check ((c>0)) not enforced, constraint wakes check (c < 9)
);
