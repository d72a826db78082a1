-- The columns of base tables. EXPRESSION is the default, or what computes the column where GENERATED says so.
with RELATION as (
--include relation.sql
)
select R.SCHEMA_KEY as "TABLE_SCHEM",
       R.TABLE_KEY as "TABLE_NAME",
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
from RELATION R
join INFORMATION_SCHEMA.COLUMNS C on C.TABLE_NAME = R.TABLE_NAME and C.TABLE_SCHEMA = R.TABLE_SCHEMA
cross join (
--include letters.sql
) S
where R.IS_TABLE
