create table parent (id bigint primary key);
create table child (id bigint primary key, parent_id bigint constraint fk references parent (id));
create sequence seq increment by 50;
