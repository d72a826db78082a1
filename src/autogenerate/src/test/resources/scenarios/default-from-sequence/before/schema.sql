create sequence t_seq increment by 50;
create sequence n_seq;
create table t (id bigint primary key, n bigint default nextval('n_seq'));
