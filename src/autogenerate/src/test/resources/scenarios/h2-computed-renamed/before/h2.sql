create table t (id bigint not null, amount integer, g integer generated always as (amount + 1), constraint t_pk primary key (id), constraint t_amount check (amount is null or id is not null));
