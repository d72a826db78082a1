alter table t alter column a drop default,
    alter column a type bigint using a::integer::bigint,
    alter column a set default 1,
    alter column b type boolean using b::integer::boolean,
    alter column c drop default,
    alter column c type boolean using c::integer::boolean,
    alter column c set default true,
    alter column d type boolean using d::integer::boolean,
    alter column e type smallint using e::integer::smallint;
