create table same (id integer primary key, code text, constraint uq_same_code unique (code), constraint ck_same_code check (code <> ''));
create table x1 (
    id integer primary key,
    q int,
    parent_id int,
    constraint ck_x1_q check (q > 1),
    constraint uq_x1_q unique (q),
    constraint fk_x1_parent foreign key (parent_id) references x1 (id)
);
create index ix_x1_parent on x1 (parent_id);
create table x2 (id integer primary key, q int, constraint ck_x2_q check (q > 2));
create table x6 (
    id integer primary key,
    q int,
    constraint ck_x6_q check (q > 6),
    constraint uq_x6_q unique (q)
);
