create table parent (id bigint primary key, code varchar(10) unique, a integer, b integer, unique (a, b));
create table child (
    id bigint primary key, parent_id bigint, code varchar(10) references parent (code) on delete set null on update cascade,
    a integer, b integer, stays_id bigint references parent (id), boss_id bigint references child (id) on delete cascade,
    constraint pair foreign key (b, a) references parent (b, a)
);
create table same (a integer, b integer, c bigint references parent (id) on delete set null on update set null, constraint same_pair foreign key (a, b) references parent (a, b));
