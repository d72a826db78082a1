-- The indexes that no constraint made, a row each; SchemaCrawler asks for a column name and gets one for all. Where NULL stands is
-- told as it is unasked: what says more is of no use to anybody.
with RELATION as (
--include relation.sql
)
select R.SCHEMA_KEY as "TABLE_SCHEM",
       R.TABLE_KEY as "TABLE_NAME",
       quote_ident(I.INDEX_NAME) as "INDEX_NAME",
       '*' as "COLUMN_NAME",
       I.INDEX_NAME as "NAME",
       I.INDEX_TYPE_NAME like 'UNIQUE%' as "UNIQUE",
       true as "VALID",
       case
           when I.INDEX_TYPE_NAME like '%SPATIAL%' then 'spatial'
           when I.INDEX_TYPE_NAME like '%HASH%' then 'hash'
           else 'btree'
       end as "METHOD",
       K.TEXTS as "TEXTS",
       K.EXPRESSIONS as "EXPRESSIONS",
       K.DESCENDING as "DESCENDING",
       K.DESCENDING as "NULLS_FIRST",
       K.NOTHING as "OPERATOR_CLASSES",
       K.NOTHING as "COLLATIONS",
       null as "INCLUDE",
       null as "PREDICATE",
       I.NULLS_DISTINCT = 'NO' and M.NAME not in ('Derby', 'MSSQLServer') as "NULLS_NOT_DISTINCT"
from RELATION R
join INFORMATION_SCHEMA.INDEXES I on I.TABLE_NAME = R.TABLE_NAME and I.TABLE_SCHEMA = R.TABLE_SCHEMA
cross join (
    select SETTING_VALUE as NAME
    from INFORMATION_SCHEMA.SETTINGS
    where SETTING_NAME = 'MODE') M
join (
    select P.TABLE_NAME,
           P.INDEX_SCHEMA,
           P.INDEX_NAME,
           array_agg(P.COLUMN_NAME order by P.ORDINAL_POSITION) as TEXTS,
           array_agg(false order by P.ORDINAL_POSITION) as EXPRESSIONS,
           array_agg(P.ORDERING_SPECIFICATION = 'DESC' order by P.ORDINAL_POSITION) as DESCENDING,
           array_agg(cast(null as varchar) order by P.ORDINAL_POSITION) as NOTHING
    from INFORMATION_SCHEMA.INDEX_COLUMNS P
    group by P.TABLE_NAME, P.INDEX_SCHEMA, P.INDEX_NAME) K
    on K.TABLE_NAME = I.TABLE_NAME
    and K.INDEX_SCHEMA = I.INDEX_SCHEMA
    and K.INDEX_NAME = I.INDEX_NAME
where R.IS_TABLE
  and not I.IS_GENERATED
