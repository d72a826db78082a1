-- Base tables, and whatever else can be selected from: views, materialized views, foreign tables.
with relation as (
--include relation.sql
)
select r.schema_key as "TABLE_SCHEM",
       r.table_key as "TABLE_NAME",
       case when r.relkind in ('r', 'p') then 'TABLE' else 'VIEW' end as "TABLE_TYPE",
       r.nspname as "NAMESPACE",
       r.relname as "NAME",
       d.description as "COMMENT"
from relation r
left join pg_catalog.pg_description d
    on d.objoid = r.oid
    and d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
    and d.objsubid = 0
