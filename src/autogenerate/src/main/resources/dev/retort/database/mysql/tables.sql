-- Base tables and views. SETTINGS are names and values by turns; what CREATE_OPTIONS says beside them has the form name=value.
with relation as (
--include relation.sql
)
select r.schema_key as "TABLE_SCHEM",
       r.table_key as "TABLE_NAME",
       if(r.table_type = 'VIEW', 'VIEW', 'BASE TABLE') as "TABLE_TYPE",
       r.table_schema as "NAMESPACE",
       r.table_name as "NAME",
       false as "FOREIGN",
       nullif(if(r.table_type = 'VIEW', '', r.table_comment), '') as "COMMENT",
       false as "UNLOGGED",
       null as "PARENT_NAMESPACES",
       null as "PARENT_NAMES",
       null as "PARTITION_NAMESPACES",
       null as "PARTITION_NAMES",
       null as "PARTITION_OF_NAMESPACES",
       null as "PARTITION_OF_NAMES",
       null as "PARTITION_DEFINITIONS",
       null as "PARTITION_KEY",
       null as "PARAMETERS",
       null as "TABLESPACE",
       if(r.table_type = 'VIEW',
          null,
          concat('["engine", ', json_quote(r.engine),
                 ', "charset", ',
                 json_quote(concat(substring_index(r.table_collation, '_', 1), ' collate ', r.table_collation)),
                 if(r.create_options like '%=%' and r.create_options not like '%partitioned%',
                    concat(', "', replace(replace(trim(r.create_options), ' ', '", "'), '=', '", "'), '"'),
                    ''),
                 ']')) as "SETTINGS"
from relation r
