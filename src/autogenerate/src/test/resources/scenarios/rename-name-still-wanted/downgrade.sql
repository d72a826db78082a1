alter table users drop column code;
alter table t alter column d type bigint,
    alter column c type integer,
    alter column b type bigint;
alter table swapped alter column b type text using b::text,
    alter column a type integer using a::integer;
drop table people;
alter table users add column name varchar(50);
alter table t add column a integer;
