-- The indexes that no constraint made, a row each; SchemaCrawler asks for a column name and gets one for all. Where NULL stands is
-- told as it is unasked: what says more is of no use to anybody.
with TOLD as (
    select I.INDEX_SCHEMA,
           I.INDEX_NAME,
           I.TABLE_SCHEMA,
           I.TABLE_NAME,
           I.INDEX_TYPE_NAME,
           I.NULLS_DISTINCT,
           null as COLUMN_NAME,
           null as ORDINAL_POSITION,
           null as ORDERING_SPECIFICATION
    from INFORMATION_SCHEMA.INDEXES I
    where (I.TABLE_SCHEMA, I.TABLE_NAME) in (
--include base_table.sql
    )
      and not I.IS_GENERATED
    union all
    select P.INDEX_SCHEMA,
           P.INDEX_NAME,
           null,
           null,
           null,
           null,
           P.COLUMN_NAME,
           P.ORDINAL_POSITION,
           P.ORDERING_SPECIFICATION
    from INFORMATION_SCHEMA.INDEX_COLUMNS P
)
select quote_ident(max(T.TABLE_SCHEMA)) as "TABLE_SCHEM",
       quote_ident(max(T.TABLE_NAME)) as "TABLE_NAME",
       quote_ident(T.INDEX_NAME) as "INDEX_NAME",
       '*' as "COLUMN_NAME",
       T.INDEX_NAME as "NAME",
       max(T.INDEX_TYPE_NAME) like 'UNIQUE%' as "UNIQUE",
       true as "VALID",
       case
           when max(T.INDEX_TYPE_NAME) like '%SPATIAL%' then 'spatial'
           when max(T.INDEX_TYPE_NAME) like '%HASH%' then 'hash'
           else 'btree'
       end as "METHOD",
       array_agg(T.COLUMN_NAME order by T.ORDINAL_POSITION) filter (where T.COLUMN_NAME is not null) as "TEXTS",
       array_agg(false order by T.ORDINAL_POSITION) filter (where T.COLUMN_NAME is not null) as "EXPRESSIONS",
       array_agg(T.ORDERING_SPECIFICATION = 'DESC' order by T.ORDINAL_POSITION) filter (where T.COLUMN_NAME is not null)
           as "DESCENDING",
       array_agg(T.ORDERING_SPECIFICATION = 'DESC' order by T.ORDINAL_POSITION) filter (where T.COLUMN_NAME is not null)
           as "NULLS_FIRST",
       array_agg(cast(null as varchar) order by T.ORDINAL_POSITION) filter (where T.COLUMN_NAME is not null)
           as "OPERATOR_CLASSES",
       array_agg(cast(null as varchar) order by T.ORDINAL_POSITION) filter (where T.COLUMN_NAME is not null) as "COLLATIONS",
       null as "INCLUDE",
       null as "PREDICATE",
       max(T.NULLS_DISTINCT) = 'NO'
           and not exists (
               select 1
               from INFORMATION_SCHEMA.SETTINGS M
               where M.SETTING_NAME = 'MODE' and M.SETTING_VALUE in ('Derby', 'MSSQLServer')) as "NULLS_NOT_DISTINCT"
from TOLD T
group by T.INDEX_SCHEMA, T.INDEX_NAME
having max(T.TABLE_NAME) is not null
