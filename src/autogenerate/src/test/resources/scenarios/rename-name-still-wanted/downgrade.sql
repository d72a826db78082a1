alter table users drop column code;
alter table t alter column d type bigint;
alter table t alter column c type integer;
alter table t alter column b type bigint;
alter table swapped alter column b type text using b::text;
alter table swapped alter column a type integer using a::integer;
drop table people;
alter table users add column name varchar(50);
alter table t add column a integer;
