alter table t drop column a;
alter table users drop column name;
create table people (
    id bigint not null,
    name varchar(50),
    constraint people_pkey primary key (id)
);
alter table swapped alter column a type text using a::text,
    alter column b type integer using b::integer;
alter table t alter column b type integer,
    alter column c type bigint,
    alter column d type integer;
alter table users add column code integer;
