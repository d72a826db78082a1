alter table child drop constraint child_parent;
alter table parent alter column id type bigint using id::bigint;
alter table child alter column parent_id type bigint using parent_id::bigint;
alter table child add constraint child_parent foreign key (parent_id) references parent (id);
