create table t (
    a int4range,
    b int4range,
    constraint added exclude using gist (a with =),
    constraint changed exclude using gist (b with =)
);
