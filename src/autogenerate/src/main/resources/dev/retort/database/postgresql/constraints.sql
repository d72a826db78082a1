-- Primary keys, unique, foreign key, check and exclusion constraints. NOT NULL, which PostgreSQL 18 keeps here too, belongs to the
-- column; rows with a parent are what a foreign key to a partitioned table needs for each partition.
with relation as (
--include relation.sql
)
select r.schema_key as "CONSTRAINT_SCHEMA",
       pg_catalog.quote_ident(con.conname) as "CONSTRAINT_NAME",
       r.table_key as "TABLE_NAME",
       case con.contype
           when 'p' then 'PRIMARY KEY'
           when 'u' then 'UNIQUE'
           when 'f' then 'FOREIGN KEY'
           when 'c' then 'CHECK'
           -- SchemaCrawler has no word for an exclusion constraint.
           when 'x' then 'CHECK'
       end as "CONSTRAINT_TYPE",
       con.condeferrable as "IS_DEFERRABLE",
       con.condeferred as "INITIALLY_DEFERRED",
       con.conname as "NAME",
       (select pg_catalog.array_agg(a.attname::text order by k.position)
        from pg_catalog.unnest(con.conkey) with ordinality k (attnum, position)
        join pg_catalog.pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.attnum) as "COLUMNS",
       -- Columns that came with PostgreSQL 15 and 18; to_jsonb asks for them without naming them to older servers.
       case
           when not coalesce((pg_catalog.to_jsonb(con) ->> 'conenforced')::boolean, true) then 'NOT_ENFORCED'
           when not con.convalidated then 'NOT_VALID'
           else 'VALIDATED'
       end as "ENFORCEMENT",
       coalesce((pg_catalog.to_jsonb(con) ->> 'conperiod')::boolean, false) as "PERIOD",
       not con.connoinherit as "IS_INHERITED",
       (select pg_catalog.array_agg(a.attname::text order by k.position)
        from pg_catalog.pg_index i
        cross join pg_catalog.unnest(i.indkey::int2[]) with ordinality k (attnum, position)
        join pg_catalog.pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.attnum
        where i.indexrelid = con.conindid
          and con.contype in ('p', 'u')
          and k.position > i.indnkeyatts) as "INCLUDE",
       (select (pg_catalog.to_jsonb(i) ->> 'indnullsnotdistinct')::boolean
        from pg_catalog.pg_index i
        where i.indexrelid = con.conindid and con.contype = 'u') as "NULLS_NOT_DISTINCT",
       case when con.contype in ('p', 'u') then x.reloptions end as "PARAMETERS",
       case when con.contype in ('p', 'u') then s.spcname end as "TABLESPACE",
       rn.nspname as "REFERENCED_NAMESPACE",
       rc.relname as "REFERENCED_TABLE",
       (select pg_catalog.array_agg(a.attname::text order by k.position)
        from pg_catalog.unnest(con.confkey) with ordinality k (attnum, position)
        join pg_catalog.pg_attribute a on a.attrelid = con.confrelid and a.attnum = k.attnum) as "REFERENCED_COLUMNS",
       case con.confdeltype
           when 'a' then 'NO_ACTION'
           when 'r' then 'RESTRICT'
           when 'c' then 'CASCADE'
           when 'n' then 'SET_NULL'
           when 'd' then 'SET_DEFAULT'
       end as "ON_DELETE",
       (select pg_catalog.array_agg(a.attname::text order by k.position)
        from pg_catalog.jsonb_array_elements_text(
            nullif(pg_catalog.to_jsonb(con) -> 'confdelsetcols', 'null')) with ordinality k (attnum, position)
        join pg_catalog.pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.attnum::int2
       ) as "ON_DELETE_COLUMNS",
       case con.confupdtype
           when 'a' then 'NO_ACTION'
           when 'r' then 'RESTRICT'
           when 'c' then 'CASCADE'
           when 'n' then 'SET_NULL'
           when 'd' then 'SET_DEFAULT'
       end as "ON_UPDATE",
       con.confmatchtype = 'f' as "MATCH_FULL",
       pg_catalog.pg_get_expr(con.conbin, con.conrelid) as "CONDITION",
       case
           when con.contype = 'x'
               then pg_catalog.substr(pg_catalog.pg_get_constraintdef(con.oid), pg_catalog.length('EXCLUDE ') + 1)
       end as "EXCLUSION"
from relation r
join pg_catalog.pg_constraint con on con.conrelid = r.oid
left join pg_catalog.pg_class x on x.oid = con.conindid
left join pg_catalog.pg_tablespace s on s.oid = x.reltablespace
left join pg_catalog.pg_class rc on rc.oid = con.confrelid
left join pg_catalog.pg_namespace rn on rn.oid = rc.relnamespace
where r.relkind in ('r', 'p')
  and con.contype in ('p', 'u', 'f', 'c', 'x')
  and con.conparentid = 0
