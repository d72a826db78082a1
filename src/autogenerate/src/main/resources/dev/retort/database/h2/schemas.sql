-- The schemas that are read, as far as they exist.
select quote_ident(S.SCHEMA_NAME) as "SCHEMA_NAME"
from INFORMATION_SCHEMA.SCHEMATA S
where array_contains(?, S.SCHEMA_NAME)
