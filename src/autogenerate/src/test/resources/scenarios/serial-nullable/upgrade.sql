create table u (
    id bigint not null,
    c smallint,
    constraint u_pkey primary key (id)
);
create sequence u_c_seq as smallint increment by 3 owned by u.c;
alter table u alter column c set default nextval('u_c_seq'::regclass);
alter table v alter column a drop not null;
alter table v alter column b set not null;
alter table t add column c integer;
create sequence t_c_seq as integer owned by t.c;
alter table t alter column c set default nextval('t_c_seq'::regclass);
