-- Enumeration types. SchemaCrawler takes TYPE_NAME apart at its dots, so it gets the number of the type.
select t.oid::text as "TYPE_NAME",
       n.nspname as "NAMESPACE",
       t.typname as "NAME",
       array(
           select e.enumlabel::text
           from pg_catalog.pg_enum e
           where e.enumtypid = t.oid
           order by e.enumsortorder) as "LABELS"
from pg_catalog.pg_type t
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
where n.nspname = any (?)
  and t.typtype = 'e'
  and not exists (
      select
      from pg_catalog.pg_depend d
      where d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass
        and d.objid = t.oid
        and d.deptype = 'e')
