-- Base tables, and whatever else can be selected from.
select quote_ident(T.TABLE_SCHEMA) as "TABLE_SCHEM",
       quote_ident(T.TABLE_NAME) as "TABLE_NAME",
       case T.TABLE_TYPE when 'BASE TABLE' then 'TABLE' else 'VIEW' end as "TABLE_TYPE",
       T.TABLE_SCHEMA as "NAMESPACE",
       T.TABLE_NAME as "NAME",
       false as "FOREIGN",
       T.REMARKS as "COMMENT",
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
       null as "TABLESPACE"
from INFORMATION_SCHEMA.TABLES T
where array_contains(?, T.TABLE_SCHEMA)
  and T.TABLE_TYPE not in ('GLOBAL TEMPORARY', 'LOCAL TEMPORARY')
