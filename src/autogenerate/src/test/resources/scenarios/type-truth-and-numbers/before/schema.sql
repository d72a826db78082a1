create table t (id bigint primary key, a boolean default true, b smallint, c bigint default 1, d numeric(1), e boolean);
