create table parent (id bigint primary key);
create table child (id bigint primary key, parent_id bigint constraint child_parent references parent (id));
