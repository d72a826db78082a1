-- There are none.
select s.schema_name as "SEQUENCE_SCHEMA",
       s.schema_name as "SEQUENCE_NAME"
from information_schema.schemata s
where json_contains(?, json_quote(s.schema_name))
  and false
