-- The indexes that no constraint owns, a row each; SchemaCrawler asks for a column name and gets one for all. TEXTS and
-- the lists beside it have an entry for each element of the key.
with relation as (
--include relation.sql
),
wanted as (
    select r.schema_key, r.table_key, i.*
    from relation r
    join pg_catalog.pg_index i on i.indrelid = r.oid
    where r.relkind in ('r', 'p')
      and not exists (
          select
          from pg_catalog.pg_constraint con
          where con.conindid = i.indexrelid
            and con.contype in ('p', 'u', 'x'))
),
part as (
    select i.indexrelid,
           k.position,
           k.position <= i.indnkeyatts as is_key,
           case
               when k.attnum = 0 then pg_catalog.pg_get_indexdef(i.indexrelid, k.position::int, false)
               else a.attname::text
           end as text,
           k.attnum = 0 as expression,
           k.option & 1 <> 0 as descending,
           k.option & 2 <> 0 as nulls_first,
           case
               when oc.opcdefault and ia.attoptions is null then null
               when pg_catalog.pg_opclass_is_visible(oc.oid) then pg_catalog.quote_ident(oc.opcname)
               else oc.opcnamespace::pg_catalog.regnamespace::text || '.' || pg_catalog.quote_ident(oc.opcname)
           end || coalesce('(' || pg_catalog.array_to_string(ia.attoptions, ', ') || ')', '') as operator_class,
           case
               when pg_catalog.pg_collation_is_visible(co.oid) then pg_catalog.quote_ident(co.collname)
               else co.collnamespace::pg_catalog.regnamespace::text || '.' || pg_catalog.quote_ident(co.collname)
           end as collation_name
    from wanted i
    cross join unnest(i.indkey::int2[], i.indclass::oid[], i.indcollation::oid[], i.indoption::int2[])
        with ordinality k (attnum, opclass, collid, option, position)
    left join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum and k.attnum <> 0
    -- Parameters of an operator class stand with the index's own column.
    left join pg_catalog.pg_attribute ia on ia.attrelid = i.indexrelid and ia.attnum = k.position
    left join pg_catalog.pg_opclass oc on oc.oid = k.opclass
    -- For an expression any collation but the database's, which always has number 100, is told.
    left join pg_catalog.pg_collation co on co.oid = k.collid and k.collid <> coalesce(a.attcollation, 100)
),
key as (
    select indexrelid,
           pg_catalog.array_agg(text order by position) filter (where is_key) as texts,
           pg_catalog.array_agg(expression order by position) filter (where is_key) as expressions,
           pg_catalog.array_agg(descending order by position) filter (where is_key) as descending,
           pg_catalog.array_agg(nulls_first order by position) filter (where is_key) as nulls_first,
           pg_catalog.array_agg(operator_class order by position) filter (where is_key) as operator_classes,
           pg_catalog.array_agg(collation_name order by position) filter (where is_key) as collations,
           pg_catalog.array_agg(text order by position) filter (where not is_key) as include
    from part
    group by indexrelid
)
select i.schema_key as "TABLE_SCHEM",
       i.table_key as "TABLE_NAME",
       pg_catalog.quote_ident(c.relname) as "INDEX_NAME",
       '*' as "COLUMN_NAME",
       c.relname as "NAME",
       i.indisunique as "UNIQUE",
       i.indisvalid as "VALID",
       am.amname as "METHOD",
       key.texts as "TEXTS",
       key.expressions as "EXPRESSIONS",
       key.descending as "DESCENDING",
       key.nulls_first as "NULLS_FIRST",
       key.operator_classes as "OPERATOR_CLASSES",
       key.collations as "COLLATIONS",
       key.include as "INCLUDE",
       pg_catalog.pg_get_expr(i.indpred, i.indrelid) as "PREDICATE",
       -- The column is there from PostgreSQL 15 on; to_jsonb asks for it without naming it to older servers.
       (pg_catalog.to_jsonb(i) ->> 'indnullsnotdistinct')::boolean as "NULLS_NOT_DISTINCT",
       c.reloptions as "PARAMETERS",
       s.spcname as "TABLESPACE"
from wanted i
join key on key.indexrelid = i.indexrelid
join pg_catalog.pg_class c on c.oid = i.indexrelid
join pg_catalog.pg_am am on am.oid = c.relam
left join pg_catalog.pg_tablespace s on s.oid = c.reltablespace
