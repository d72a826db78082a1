-- Base tables, and whatever else can be selected from.
with RELATION as (
--include relation.sql
)
select R.SCHEMA_KEY as "TABLE_SCHEM",
       R.TABLE_KEY as "TABLE_NAME",
       case when R.IS_TABLE then 'TABLE' else 'VIEW' end as "TABLE_TYPE",
       R.TABLE_SCHEMA as "NAMESPACE",
       R.TABLE_NAME as "NAME",
       R.REMARKS as "COMMENT",
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
from RELATION R
