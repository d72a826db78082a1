create table parent (id integer primary key);
create table child (id bigint primary key, parent_id integer references parent (id), other_id integer references parent (id));
