alter table t alter column e type boolean using e::integer::boolean,
    alter column d type numeric(1, 0) using d::integer::numeric(1, 0),
    alter column c drop default,
    alter column c type bigint using c::integer::bigint,
    alter column c set default 1,
    alter column b type smallint using b::integer::smallint,
    alter column a drop default,
    alter column a type boolean using a::integer::boolean,
    alter column a set default true;
