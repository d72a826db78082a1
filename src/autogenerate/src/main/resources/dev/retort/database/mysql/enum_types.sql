-- An enumeration is a type of its column here.
select s.schema_name as "TYPE_NAME",
       s.schema_name as "NAMESPACE",
       s.schema_name as "NAME",
       null as "LABELS"
from information_schema.schemata s
where json_contains(?, json_quote(s.schema_name))
  and false
