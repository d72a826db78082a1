alter table child alter column parent_id type bigint;
alter table parent alter column id type bigint;
