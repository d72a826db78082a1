-- All sequences. OWNERSHIP says why one is part of a column: IDENTITY, SERIAL (the column's default is its next value and
-- nothing else), or OWNED (it only goes with the column).
with relation as (
--include relation.sql
)
select pg_catalog.quote_ident(n.nspname) as "SEQUENCE_SCHEMA",
       pg_catalog.quote_ident(c.relname) as "SEQUENCE_NAME",
       s.seqstart as "START",
       s.seqmin as "MINIMUM",
       s.seqmax as "MAXIMUM",
       s.seqincrement as "INCREMENT",
       s.seqcycle as "CYCLE",
       s.seqcache as "CACHE",
       pg_catalog.format_type(s.seqtypid, null) as "COUNT_TYPE",
       n.nspname as "NAMESPACE",
       c.relname as "NAME",
       case
           when o.deptype = 'i' then 'IDENTITY'
           when exists (
                   select
                   from pg_catalog.pg_depend u
                   where u.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass
                     and u.objid = e.oid
                     and u.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
                     and u.refobjid = c.oid)
               and pg_catalog.pg_get_expr(e.adbin, e.adrelid) ~ '^nextval\(''([^'']|'''')+''::regclass\)$'
               then 'SERIAL'
           when o.deptype = 'a' then 'OWNED'
       end as "OWNERSHIP",
       r.nspname as "OWNER_NAMESPACE",
       r.relname as "OWNER_TABLE",
       a.attname as "OWNER_COLUMN"
from pg_catalog.pg_sequence s
join pg_catalog.pg_class c on c.oid = s.seqrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_depend o
    on o.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
    and o.objid = c.oid
    and o.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
    and o.refobjsubid > 0
    and o.deptype in ('a', 'i')
left join relation r on r.oid = o.refobjid
left join pg_catalog.pg_attribute a on a.attrelid = o.refobjid and a.attnum = o.refobjsubid
left join pg_catalog.pg_attrdef e on e.adrelid = o.refobjid and e.adnum = o.refobjsubid
where n.nspname = any (?)
  and (o.refobjid is null or r.oid is not null)
  and not exists (
      select
      from pg_catalog.pg_depend d
      where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
        and d.objid = c.oid
        and d.deptype = 'e')
