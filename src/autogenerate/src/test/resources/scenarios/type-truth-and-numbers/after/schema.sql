create table t (id bigint primary key, a bigint default 1, b boolean, c boolean default true, d boolean, e smallint);
