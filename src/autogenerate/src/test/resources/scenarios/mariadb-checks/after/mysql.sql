create table t (
    a int check ((a>0)), b varchar(20) check (b in ('x','y','z')), c int check (c <> 5), d int, e int,
    constraint stays check ((c between 1 and 3) or (c is null)), constraint changes check (c < 20), check (e > 0), constraint comes check (e <> 4)
);
