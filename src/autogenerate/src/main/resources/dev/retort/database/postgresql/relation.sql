    -- Included by the other files. A partition belongs to its parent, what an extension brought belongs to the extension.
    select c.oid,
           c.relkind,
           n.nspname,
           c.relname,
           pg_catalog.quote_ident(n.nspname) as schema_key,
           pg_catalog.quote_ident(c.relname) as table_key
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any (?)
      and c.relkind in ('r', 'p', 'v', 'm', 'f')
      and not c.relispartition
      and not exists (
          select
          from pg_catalog.pg_depend d
          where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
            and d.objid = c.oid
            and d.deptype = 'e')
