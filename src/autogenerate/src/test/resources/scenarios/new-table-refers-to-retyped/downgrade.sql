alter table child drop constraint child_parent;
alter table parent alter column id type bigint;
drop table child;
