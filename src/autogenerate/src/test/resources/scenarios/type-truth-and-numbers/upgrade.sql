alter table t alter column a drop default;
alter table t alter column a type bigint using a::integer::bigint;
alter table t alter column a set default 1;
alter table t alter column b type boolean using b::integer::boolean;
alter table t alter column c drop default;
alter table t alter column c type boolean using c::integer::boolean;
alter table t alter column c set default true;
alter table t alter column d type boolean using d::integer::boolean;
alter table t alter column e type smallint using e::integer::smallint;
