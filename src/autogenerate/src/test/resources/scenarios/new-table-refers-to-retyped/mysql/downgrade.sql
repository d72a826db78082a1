alter table Child drop foreign key child_parent;
alter table Parent modify column id bigint not null;
drop table Child;
