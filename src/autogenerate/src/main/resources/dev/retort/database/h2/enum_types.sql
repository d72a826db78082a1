-- An enumeration is a type of its column here.
select S.SCHEMA_NAME as "TYPE_NAME",
       S.SCHEMA_NAME as "NAMESPACE",
       S.SCHEMA_NAME as "NAME",
       null as "LABELS"
from INFORMATION_SCHEMA.SCHEMATA S
where array_contains(?, S.SCHEMA_NAME)
  and false
