-- Answers the query of each sequence. Of their own accord sequences end one before the limit of their type.
select concat(
           'select ', quote(concat('`', replace(t.table_schema, '`', '``'), '`')), ' as "SEQUENCE_SCHEMA", ',
           quote(concat('`', replace(t.table_name, '`', '``'), '`')), ' as "SEQUENCE_NAME", ',
           quote(t.table_schema), ' as "NAMESPACE", ', quote(t.table_name), ' as "NAME", ',
           's.start_value as "START", ',
           'if(s.minimum_value = -9223372036854775807, -9223372036854775808, s.minimum_value) as "MINIMUM", ',
           'if(s.maximum_value = 9223372036854775806, 9223372036854775807, s.maximum_value) as "MAXIMUM", ',
           's.increment as "INCREMENT", s.cycle_option as "CYCLE", greatest(s.cache_size, 1) as "CACHE", ',
           '''bigint'' as "COUNT_TYPE", null as "OWNERSHIP", null as "OWNER_NAMESPACE", null as "OWNER_TABLE", ',
           'null as "OWNER_COLUMN" from `', replace(t.table_schema, '`', '``'), '`.`', replace(t.table_name, '`', '``'),
           '` s')
from information_schema.tables t
where json_contains(?, json_quote(t.table_schema))
  and t.table_type = 'SEQUENCE'
