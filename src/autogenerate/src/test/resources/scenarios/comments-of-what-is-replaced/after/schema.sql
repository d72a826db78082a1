create table p (id integer primary key, n text, constraint p_n unique (n, id));
alter table p drop constraint p_n;
alter table p add constraint p_n unique (n);
create table t (id integer primary key, p_id text, a integer, b integer,
    constraint t_a check (a > 1),
    constraint t_p foreign key (p_id) references p (n));
create index t_ix on t (a, b);
