-- 1 of 2, in one transaction
alter table t drop constraint t_free;
alter table t drop constraint t_p;
alter table t drop constraint t_later;
alter table t drop constraint t_wide;
alter table t drop constraint t_local;
alter table t drop constraint t_said;
alter table t add constraint t_later unique (b) deferrable initially deferred;
alter table t add constraint t_wide unique (a, b) include (c) deferrable;
alter table t add constraint t_local check (a > 0) no inherit not valid;
alter table t add constraint t_said check (b > 0) not enforced;
alter table t add constraint t_free foreign key (a, b) references p (x, y) not enforced;
alter table t add constraint t_p foreign key (a, b) references p (x, y) on delete set null (b) not valid;
-- 2 of 2, statement by statement
create unique index concurrently retort_t_pk_key on t (a) include (c, b);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('t') and not attnotnull and attname in ('a')) then
        alter table t drop constraint if exists retort_t_pk_not_null, add constraint retort_t_pk_not_null check (a is not null) not valid;
        commit;
        alter table t validate constraint retort_t_pk_not_null;
    end if;
end $retort$;
alter table t drop constraint t_pk, add constraint t_pk primary key using index retort_t_pk_key;
alter table t drop constraint if exists retort_t_pk_not_null;
alter table t validate constraint t_local;
create unique index concurrently retort_u_pk_key on u (a);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('u') and not attnotnull and attname in ('a')) then
        alter table u drop constraint if exists retort_u_pk_not_null, add constraint retort_u_pk_not_null check (a is not null) not valid;
        commit;
        alter table u validate constraint retort_u_pk_not_null;
    end if;
end $retort$;
alter table u drop constraint u_pk, add constraint u_pk primary key using index retort_u_pk_key deferrable initially deferred;
alter table u drop constraint if exists retort_u_pk_not_null;
alter table t validate constraint t_p;
