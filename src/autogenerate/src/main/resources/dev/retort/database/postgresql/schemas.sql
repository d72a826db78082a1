-- The schemas that are read, as far as they exist.
select pg_catalog.quote_ident(n.nspname) as "SCHEMA_NAME"
from pg_catalog.pg_namespace n
where n.nspname = any (?)
