-- 1 of 2, in one transaction
alter table child drop constraint child_parent;
alter table child alter column parent_id type varchar(36) using parent_id::text;
alter table parent alter column id type varchar(36) using id::text;
alter table child add constraint child_parent foreign key (parent_id) references parent (id) not valid;
-- 2 of 2, in one transaction
alter table child validate constraint child_parent;
