create table a (id bigint primary key);
create table b (id bigint not null, n integer not null, constraint b_key primary key (n, id));
