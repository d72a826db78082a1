create table parent (id varchar(36) primary key);
create table child (id bigint primary key, parent_id varchar(36) constraint child_parent references parent (id));
