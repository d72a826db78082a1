alter table parent alter column id type integer;
alter table child alter column parent_id type integer;
