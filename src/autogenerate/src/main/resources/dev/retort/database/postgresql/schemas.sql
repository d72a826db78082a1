-- The schemas that are read, as far as they exist.
select null::text as "CATALOG_NAME",
       pg_catalog.quote_ident(n.nspname) as "SCHEMA_NAME"
from pg_catalog.pg_namespace n
where n.nspname = any (?)
