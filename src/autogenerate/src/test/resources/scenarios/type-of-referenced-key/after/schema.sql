create table parent (id bigint primary key);
create table child (id bigint primary key, parent_id bigint references parent (id), other_id integer references parent (id));
