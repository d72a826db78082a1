-- The indexes that are no constraints, a row each; SchemaCrawler asks for a column name and gets one for all.
with key_part as (
--include key_part.sql
)
select concat('`', replace(p.table_schema, '`', '``'), '`') as "TABLE_SCHEM",
       concat('`', replace(p.table_name, '`', '``'), '`') as "TABLE_NAME",
       concat('`', replace(p.index_name, '`', '``'), '`') as "INDEX_NAME",
       '*' as "COLUMN_NAME",
       p.index_name as "NAME",
       p.non_unique = 0 as "UNIQUE",
       true as "VALID",
       lower(p.index_type) as "METHOD",
       p.texts as "TEXTS",
       p.falses as "EXPRESSIONS",
       p.descending as "DESCENDING",
       p.descending as "NULLS_FIRST",
       p.nulls as "OPERATOR_CLASSES",
       p.nulls as "COLLATIONS",
       p.lengths as "LENGTHS",
       null as "INCLUDE",
       null as "PREDICATE",
       p.parameters as "PARAMETERS",
       false as "NULLS_NOT_DISTINCT"
from key_part p
where not p.is_constraint
