-- The columns of base tables. EXPRESSION is the default, or what computes the column where GENERATED says so.
with relation as (
--include relation.sql
)
select r.schema_key as "TABLE_SCHEM",
       r.table_key as "TABLE_NAME",
       pg_catalog.quote_ident(a.attname) as "COLUMN_NAME",
       a.attnum as "ORDINAL_POSITION",
       a.attname as "NAME",
       pg_catalog.format_type(a.atttypid, a.atttypmod) as "FULL_TYPE",
       not a.attnotnull as "IS_NULLABLE",
       case a.attidentity when 'a' then 'ALWAYS' when 'd' then 'BY_DEFAULT' end as "IDENTITY",
       case a.attgenerated when 's' then 'STORED' when 'v' then 'VIRTUAL' end as "GENERATED",
       pg_catalog.pg_get_expr(e.adbin, e.adrelid) as "EXPRESSION",
       case
           when pg_catalog.pg_collation_is_visible(co.oid) then pg_catalog.quote_ident(co.collname)
           else co.collnamespace::pg_catalog.regnamespace::text || '.' || pg_catalog.quote_ident(co.collname)
       end as "COLLATION",
       d.description as "COMMENT"
from relation r
join pg_catalog.pg_attribute a on a.attrelid = r.oid
join pg_catalog.pg_type t on t.oid = a.atttypid
left join pg_catalog.pg_attrdef e on e.adrelid = a.attrelid and e.adnum = a.attnum
left join pg_catalog.pg_collation co on co.oid = a.attcollation and a.attcollation <> t.typcollation
left join pg_catalog.pg_description d
    on d.objoid = a.attrelid
    and d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
    and d.objsubid = a.attnum
where r.relkind in ('r', 'p')
  and a.attnum > 0
  and not a.attisdropped
