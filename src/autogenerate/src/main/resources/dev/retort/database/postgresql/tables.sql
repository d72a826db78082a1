-- Base tables, and whatever else can be selected from: views, materialized views, foreign tables.
with relation as (
--include relation.sql
)
select r.schema_key as "TABLE_SCHEM",
       r.table_key as "TABLE_NAME",
       case when r.relkind in ('r', 'p') then 'TABLE' else 'VIEW' end as "TABLE_TYPE",
       r.nspname as "NAMESPACE",
       r.relname as "NAME",
       r.relkind = 'f' as "FOREIGN",
       d.description as "COMMENT",
       c.relpersistence = 'u' as "UNLOGGED",
       c.reloptions as "PARAMETERS",
       s.spcname as "TABLESPACE",
       case when r.relkind = 'p' then pg_catalog.pg_get_partkeydef(r.oid) end as "PARTITION_KEY",
       parent.namespaces as "PARENT_NAMESPACES",
       parent.names as "PARENT_NAMES",
       partition.namespaces as "PARTITION_NAMESPACES",
       partition.names as "PARTITION_NAMES",
       partition.of_namespaces as "PARTITION_OF_NAMESPACES",
       partition.of_names as "PARTITION_OF_NAMES",
       partition.definitions as "PARTITION_DEFINITIONS"
from relation r
join pg_catalog.pg_class c on c.oid = r.oid
left join pg_catalog.pg_tablespace s on s.oid = c.reltablespace
left join lateral (
    select pg_catalog.array_agg(pn.nspname::text order by i.inhseqno) as namespaces,
           pg_catalog.array_agg(pc.relname::text order by i.inhseqno) as names
    from pg_catalog.pg_inherits i
    join pg_catalog.pg_class pc on pc.oid = i.inhparent
    join pg_catalog.pg_namespace pn on pn.oid = pc.relnamespace
    where i.inhrelid = r.oid) parent on true
left join lateral (
    select pg_catalog.array_agg(pn.nspname::text order by t.level, pn.nspname, pc.relname) as namespaces,
           pg_catalog.array_agg(pc.relname::text order by t.level, pn.nspname, pc.relname) as names,
           pg_catalog.array_agg(ofn.nspname::text order by t.level, pn.nspname, pc.relname) as of_namespaces,
           pg_catalog.array_agg(ofc.relname::text order by t.level, pn.nspname, pc.relname) as of_names,
           pg_catalog.array_agg(
               pg_catalog.pg_get_expr(pc.relpartbound, pc.oid)
                   || coalesce(' PARTITION BY ' || pg_catalog.pg_get_partkeydef(pc.oid), '')
               order by t.level, pn.nspname, pc.relname) as definitions
    from pg_catalog.pg_partition_tree(r.oid) t
    join pg_catalog.pg_class pc on pc.oid = t.relid
    join pg_catalog.pg_namespace pn on pn.oid = pc.relnamespace
    join pg_catalog.pg_class ofc on ofc.oid = t.parentrelid
    join pg_catalog.pg_namespace ofn on ofn.oid = ofc.relnamespace
    where t.level > 0) partition on r.relkind = 'p'
left join pg_catalog.pg_description d
    on d.objoid = r.oid
    and d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
    and d.objsubid = 0
