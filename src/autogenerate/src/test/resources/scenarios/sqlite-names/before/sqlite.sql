create table same (id integer primary key, code text, constraint uq_same_code unique (code), constraint ck_same_code check (code <> ''));
create table x1 (
    id integer primary key,
    q int,
    parent_id int,
    constraint db_x1_q check (q > 1),
    constraint db_x1_unique unique (q),
    constraint db_x1_parent foreign key (parent_id) references x1 (id)
);
create index db_x1_index_q on x1 (parent_id);
create table x2 (id integer primary key, q int, constraint db_x2_q check (q > 2));
