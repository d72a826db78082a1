-- The databases that are read, as far as they exist.
select concat('`', replace(s.schema_name, '`', '``'), '`') as "SCHEMA_NAME"
from information_schema.schemata s
where json_contains(?, json_quote(s.schema_name))
