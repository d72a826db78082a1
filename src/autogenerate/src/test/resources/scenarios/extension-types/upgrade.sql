drop table gone;
alter table t alter column c drop default;
alter table t alter column a type citext using a::citext,
    alter column b type text using b::text;
alter table t add column f ltree;
