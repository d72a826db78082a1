-- The columns of base tables. EXPRESSION is the default, or what computes the column where GENERATED says so.
select quote_ident(C.TABLE_SCHEMA) as "TABLE_SCHEM",
       quote_ident(C.TABLE_NAME) as "TABLE_NAME",
       quote_ident(C.COLUMN_NAME) as "COLUMN_NAME",
       C.ORDINAL_POSITION as "ORDINAL_POSITION",
       C.COLUMN_NAME as "NAME",
--include column_type.sql
       C.IS_NULLABLE = 'YES' as "IS_NULLABLE",
       replace(C.IDENTITY_GENERATION, ' ', '_') as "IDENTITY",
       case C.IS_GENERATED when 'ALWAYS' then 'STORED' end as "GENERATED",
       coalesce(C.GENERATION_EXPRESSION, C.COLUMN_DEFAULT) as "EXPRESSION",
       null as "COLLATION",
       C.REMARKS as "COMMENT",
       C.COLUMN_ON_UPDATE as "ON_UPDATE",
       case when not C.IS_VISIBLE then 'YES' end as "INVISIBLE"
from INFORMATION_SCHEMA.COLUMNS C
where (C.TABLE_SCHEMA, C.TABLE_NAME) in (
--include base_table.sql
)
