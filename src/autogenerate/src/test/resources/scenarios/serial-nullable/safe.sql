-- 1 of 2, in one transaction
create table u (
    id bigint not null,
    c smallint,
    constraint u_pkey primary key (id)
);
create sequence u_c_seq as smallint increment by 3 owned by u.c;
alter table u alter column c set default nextval('u_c_seq'::regclass);
alter table v alter column a drop not null;
alter table t add column c integer;
create sequence t_c_seq as integer owned by t.c;
alter table t alter column c set default nextval('t_c_seq'::regclass);
-- 2 of 2, statement by statement
alter table v add not null b not valid;
do $retort$
begin
    execute (select format('alter table v validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('v') and attname = 'b');
end $retort$;
