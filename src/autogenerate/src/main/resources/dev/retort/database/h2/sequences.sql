-- All sequences, those that number a column among them. Unasked, 32 numbers are fetched at once,
-- or what comes of an overflow where a sequence descends.
select quote_ident(S.SEQUENCE_SCHEMA) as "SEQUENCE_SCHEMA",
       quote_ident(S.SEQUENCE_NAME) as "SEQUENCE_NAME",
       S.SEQUENCE_SCHEMA as "NAMESPACE",
       S.SEQUENCE_NAME as "NAME",
       S.START_VALUE as "START",
       S.MINIMUM_VALUE as "MINIMUM",
       S.MAXIMUM_VALUE as "MAXIMUM",
       S.INCREMENT as "INCREMENT",
       S.CYCLE_OPTION = 'YES' as "CYCLE",
       case when S.CACHE = 32 or S.CACHE < 1 then 1 else S.CACHE end as "CACHE",
       case when S.DATA_TYPE in ('SMALLINT', 'INTEGER') then lower(S.DATA_TYPE) else 'bigint' end as "COUNT_TYPE",
       null as "OWNERSHIP",
       null as "OWNER_NAMESPACE",
       null as "OWNER_TABLE",
       null as "OWNER_COLUMN"
from INFORMATION_SCHEMA.SEQUENCES S
where array_contains(?, S.SEQUENCE_SCHEMA)
union all
select quote_ident(C.TABLE_SCHEMA),
       quote_ident(C.TABLE_NAME || '.' || C.COLUMN_NAME),
       C.TABLE_SCHEMA,
       C.TABLE_NAME || '.' || C.COLUMN_NAME,
       C.IDENTITY_START,
       C.IDENTITY_MINIMUM,
       C.IDENTITY_MAXIMUM,
       C.IDENTITY_INCREMENT,
       C.IDENTITY_CYCLE = 'YES',
       case when C.IDENTITY_CACHE = 32 or C.IDENTITY_CACHE < 1 then 1 else C.IDENTITY_CACHE end,
       case when C.DATA_TYPE in ('SMALLINT', 'INTEGER') then lower(C.DATA_TYPE) else 'bigint' end,
       'IDENTITY',
       C.TABLE_SCHEMA,
       C.TABLE_NAME,
       C.COLUMN_NAME
from INFORMATION_SCHEMA.COLUMNS C
where (C.TABLE_SCHEMA, C.TABLE_NAME) in (
--include base_table.sql
)
  and C.IS_IDENTITY = 'YES'
