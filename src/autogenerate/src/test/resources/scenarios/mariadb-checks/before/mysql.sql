create table t (
    a int check (a > 0), b varchar(20) check (b in ('x', 'y')), c int, d int check (d > 1), e int,
    constraint stays check (c between 1 and 3 or c is null), constraint changes check (c < 10), check (e > 0), constraint goes check (e < 9)
);
