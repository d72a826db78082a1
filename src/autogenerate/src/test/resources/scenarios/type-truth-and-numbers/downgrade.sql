alter table t alter column e type boolean using e::integer::boolean;
alter table t alter column d type numeric(1, 0) using d::integer::numeric(1, 0);
alter table t alter column c drop default;
alter table t alter column c type bigint using c::integer::bigint;
alter table t alter column c set default 1;
alter table t alter column b type smallint using b::integer::smallint;
alter table t alter column a drop default;
alter table t alter column a type boolean using a::integer::boolean;
alter table t alter column a set default true;
