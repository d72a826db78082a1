create table t (id bigint not null, amounts bigint, g integer generated always as (amounts + 2), constraint t_pk primary key (id), constraint t_amount check (amounts is null or id is not null));
