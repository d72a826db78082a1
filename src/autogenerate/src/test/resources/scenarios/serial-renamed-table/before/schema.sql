create table old_name (id bigserial primary key);
alter table old_name rename to t;
