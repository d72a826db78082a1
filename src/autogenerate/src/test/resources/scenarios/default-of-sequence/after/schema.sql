create sequence s1;
create sequence s2;
create table t (id bigint primary key, n bigint default nextval('s2'));
