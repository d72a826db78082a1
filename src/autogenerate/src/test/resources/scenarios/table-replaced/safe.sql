-- 1 of 4, in one transaction
alter table many drop constraint many_o;
alter table t drop constraint t_c_fkey;
drop index many_e;
drop index many_f;
drop index many_h;
drop index t_b;
alter table many drop constraint many_a;
alter table many drop constraint many_c;
alter table t drop constraint t_b_key;
alter table t drop constraint t_b_check;
alter table many drop column dropped;
alter table t drop column b;
alter table many alter column id type bigint,
    alter column code type varchar(20),
    alter column a type bigint;
alter table many alter column b drop default;
alter table many alter column b type varchar(40);
alter table many alter column b set default 'y';
alter table many alter column c drop not null;
alter table many alter column d drop default;
alter table many alter column d type numeric(10, 2);
alter table many alter column e type varchar(100);
comment on column many.e is 'new';
alter table many alter column f type timestamp(3);
alter table many alter column h set default 0;
alter table many add column added integer;
create sequence many_added_seq as integer owned by many.added;
alter table many alter column added set default nextval('many_added_seq'::regclass);
alter table t add column x bigint;
create sequence t_x_seq as bigint owned by t.x;
alter table t alter column x set default nextval('t_x_seq'::regclass);
alter table t drop column c;
alter table t add column y integer;
alter table t add column z bigint;
comment on table many is 'changed';
-- 2 of 4, statement by statement
alter table many add not null h not valid;
do $retort$
begin
    execute (select format('alter table many validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('many') and attname = 'h');
end $retort$;
do $retort$
declare
    retort_page bigint := 0;
    retort_pages bigint := pg_relation_size('many') / current_setting('block_size')::bigint;
begin
    while retort_page < retort_pages loop
        update many set added = default where added is null
            and ctid >= format('(%s,0)', retort_page)::tid
            and ctid < format('(%s,0)', retort_page + 1000)::tid;
        commit;
        retort_page := retort_page + 1000;
    end loop;
    update many set added = default where added is null;
end $retort$;
alter table many add not null added not valid;
do $retort$
begin
    execute (select format('alter table many validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('many') and attname = 'added');
end $retort$;
do $retort$
declare
    retort_page bigint := 0;
    retort_pages bigint := pg_relation_size('t') / current_setting('block_size')::bigint;
begin
    while retort_page < retort_pages loop
        update t set x = default where x is null
            and ctid >= format('(%s,0)', retort_page)::tid
            and ctid < format('(%s,0)', retort_page + 1000)::tid;
        commit;
        retort_page := retort_page + 1000;
    end loop;
    update t set x = default where x is null;
end $retort$;
alter table t add not null x not valid;
do $retort$
begin
    execute (select format('alter table t validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('t') and attname = 'x');
end $retort$;
create unique index concurrently retort_many_key_key on many (id, code);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('many') and not attnotnull and attname in ('id', 'code')) then
        alter table many drop constraint if exists retort_many_key_not_null, add constraint retort_many_key_not_null check (id is not null and code is not null) not valid;
        commit;
        alter table many validate constraint retort_many_key_not_null;
    end if;
end $retort$;
alter table many drop constraint many_key, add constraint many_key primary key using index retort_many_key_key;
alter table many drop constraint if exists retort_many_key_not_null;
create unique index concurrently retort_t_pkey_key on t (x);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('t') and not attnotnull and attname in ('x')) then
        alter table t drop constraint if exists retort_t_pkey_not_null, add constraint retort_t_pkey_not_null check (x is not null) not valid;
        commit;
        alter table t validate constraint retort_t_pkey_not_null;
    end if;
end $retort$;
alter table t drop constraint t_pkey, add constraint t_pkey primary key using index retort_t_pkey_key;
alter table t drop constraint if exists retort_t_pkey_not_null;
-- 3 of 4, in one transaction
alter table many drop constraint many_code;
alter table many add constraint many_a check (a > 1) not valid;
alter table many add constraint many_d check (d > (0)::numeric) not valid;
alter table t drop column a;
alter table t add constraint t_y_check check (y > 0) not valid;
alter table many add constraint many_o foreign key (g) references o (id) on delete cascade not valid;
alter table t add constraint t_z_fkey foreign key (z) references o (id) on delete cascade not valid;
alter table many alter column added drop default;
do $retort$ begin execute 'drop sequence ' || pg_get_serial_sequence('many', 'added'); end $retort$;
alter table many alter column added add generated always as identity;
select setval(pg_get_serial_sequence('many', 'added'), max(added)::bigint) from many having max(added) >= 1;
alter table t alter column x drop default;
do $retort$ begin execute 'drop sequence ' || pg_get_serial_sequence('t', 'x'); end $retort$;
alter table t alter column x add generated always as identity;
select setval(pg_get_serial_sequence('t', 'x'), max(x)::bigint) from t having max(x) >= 1;
-- 4 of 4, statement by statement
alter table many validate constraint many_a;
alter table many validate constraint many_d;
create unique index concurrently t_y_key on t (y);
alter table t add constraint t_y_key unique using index t_y_key;
alter table t validate constraint t_y_check;
create index concurrently many_e on many (e desc);
create index concurrently many_g on many (g);
create unique index concurrently many_h on many (h);
create index concurrently t_b on t (y);
alter table many validate constraint many_o;
alter table t validate constraint t_z_fkey;
