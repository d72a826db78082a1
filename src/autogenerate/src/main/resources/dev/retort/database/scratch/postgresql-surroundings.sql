-- Statements for what tables lean on and no schema holds. What an extension brings along is the extension's.
with own as (
    select oid, nspname from pg_catalog.pg_namespace
    where nspname not in ('pg_catalog', 'information_schema') and nspname not like 'pg\_%'
)
select sql
from (
    select 1 as step, nspname as name, 'create schema if not exists ' || quote_ident(nspname) as sql
    from own
    union all
    select 2, e.extname::text, 'create extension if not exists ' || quote_ident(e.extname) || ' schema ' || quote_ident(n.nspname)
        || ' cascade'
    from pg_catalog.pg_extension e
    join pg_catalog.pg_namespace n on n.oid = e.extnamespace
    union all
    select 3, t.typname::text, 'create domain ' || quote_ident(n.nspname) || '.' || quote_ident(t.typname) || ' as '
        || pg_catalog.format_type(t.typbasetype, t.typtypmod)
        || coalesce(' default ' || t.typdefault, '')
        || case when t.typnotnull then ' not null' else '' end
        || coalesce((
            select string_agg(' constraint ' || quote_ident(c.conname) || ' ' || pg_catalog.pg_get_constraintdef(c.oid), '')
            from pg_catalog.pg_constraint c
            where c.contypid = t.oid and c.contype = 'c'), '')
    from pg_catalog.pg_type t
    join own n on n.oid = t.typnamespace
    where t.typtype = 'd'
      and not exists (select from pg_catalog.pg_depend d where d.objid = t.oid and d.deptype = 'e')
    union all
    select 4, t.typname::text, 'create type ' || quote_ident(n.nspname) || '.' || quote_ident(t.typname) || ' as ('
        || (select string_agg(quote_ident(a.attname) || ' ' || pg_catalog.format_type(a.atttypid, a.atttypmod), ', '
                order by a.attnum)
            from pg_catalog.pg_attribute a
            where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped) || ')'
    from pg_catalog.pg_type t
    join own n on n.oid = t.typnamespace
    join pg_catalog.pg_class c on c.oid = t.typrelid and c.relkind = 'c'
    where t.typtype = 'c'
      and not exists (select from pg_catalog.pg_depend d where d.objid = t.oid and d.deptype = 'e')
    union all
    select 5, p.proname::text, pg_catalog.pg_get_functiondef(p.oid)
    from pg_catalog.pg_proc p
    join own n on n.oid = p.pronamespace
    where p.prokind in ('f', 'p')
      and not exists (select from pg_catalog.pg_depend d where d.objid = p.oid and d.deptype = 'e')
) statements
order by step, name
