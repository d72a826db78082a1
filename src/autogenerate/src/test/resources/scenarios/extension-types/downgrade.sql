alter table t drop column f;
alter table t alter column b type citext using b::citext,
    alter column a type text using a::text;
alter table t alter column c set default '';
create table gone (
    a citext default 'x' not null,
    b hstore,
    c ltree,
    d citext[]
);
