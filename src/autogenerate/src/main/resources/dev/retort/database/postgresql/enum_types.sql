-- Enumeration types, and composite types, which alone have ATTRIBUTES. SchemaCrawler takes TYPE_NAME apart at its dots, so it gets the number of the type.
select t.oid::text as "TYPE_NAME",
       n.nspname as "NAMESPACE",
       t.typname as "NAME",
       array(
           select e.enumlabel::text
           from pg_catalog.pg_enum e
           where e.enumtypid = t.oid
           order by e.enumsortorder) as "LABELS",
       case when t.typtype = 'c' then array(
           select a.attname::text
           from pg_catalog.pg_attribute a
           where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped
           order by a.attnum) end as "ATTRIBUTES",
       case when t.typtype = 'c' then array(
           select pg_catalog.format_type(a.atttypid, a.atttypmod)
           from pg_catalog.pg_attribute a
           where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped
           order by a.attnum) end as "ATTRIBUTE_TYPES",
       case when t.typtype = 'c' then array(
           select case
               when pg_catalog.pg_collation_is_visible(co.oid) then pg_catalog.quote_ident(co.collname)
               else co.collnamespace::pg_catalog.regnamespace::text || '.' || pg_catalog.quote_ident(co.collname)
           end
           from pg_catalog.pg_attribute a
           join pg_catalog.pg_type at on at.oid = a.atttypid
           left join pg_catalog.pg_collation co on co.oid = a.attcollation and a.attcollation <> at.typcollation
           where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped
           order by a.attnum) end as "ATTRIBUTE_COLLATIONS",
       case when t.typtype = 'c' then array(
           select pg_catalog.col_description(a.attrelid, a.attnum)
           from pg_catalog.pg_attribute a
           where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped
           order by a.attnum) end as "ATTRIBUTE_COMMENTS"
from pg_catalog.pg_type t
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
where n.nspname = any (?)
  and (t.typtype = 'e' or t.typtype = 'c' and exists (
      select
      from pg_catalog.pg_class c
      where c.oid = t.typrelid
        and c.relkind = 'c'))
  and not exists (
      select
      from pg_catalog.pg_depend d
      where (d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and d.objid = t.oid
          or d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = t.typrelid)
        and d.deptype = 'e')
