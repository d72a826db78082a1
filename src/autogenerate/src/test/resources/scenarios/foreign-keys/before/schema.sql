create table parent (id bigint primary key, code varchar(10) unique, a integer, b integer, unique (a, b));
create table child (
    id bigint primary key, parent_id bigint references parent (id), code varchar(10), a integer, b integer,
    stays_id bigint references parent (id), boss_id bigint, foreign key (a, b) references parent (a, b)
);
create table same (a integer, b integer, c bigint, constraint same_pair foreign key (a, b) references parent (a, b));
