-- What H2 made of the columns of a temporary table.
select C.COLUMN_NAME as "NAME",
--include column_type.sql
       C.COLUMN_DEFAULT as "DEFAULT",
       C.GENERATION_EXPRESSION as "EXPRESSION"
from INFORMATION_SCHEMA.TABLES T
join INFORMATION_SCHEMA.COLUMNS C on C.TABLE_NAME = T.TABLE_NAME and C.TABLE_SCHEMA = T.TABLE_SCHEMA
cross join (
--include letters.sql
) S
where T.TABLE_NAME = 'RETORT_JUDGE'
  and T.TABLE_TYPE = 'LOCAL TEMPORARY'
