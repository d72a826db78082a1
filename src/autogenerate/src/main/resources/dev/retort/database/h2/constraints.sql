-- Primary keys, unique, foreign key and check constraints. In two modes NULLS NOT DISTINCT is what a unique constraint means when
-- nothing is said. A column of a foreign key and the one that it leads to stand side by side in a partition of POINTING. KEY_COLUMN_USAGE
-- knows a column that was renamed by its old name until the database is opened anew; the text of its constraint has the new one, in
-- quotes, behind the first parenthesis (those that are not in ASCII are numbers there, behind U&).
with KEYED as (
    select K.CONSTRAINT_SCHEMA,
           K.CONSTRAINT_NAME,
           K.TABLE_SCHEMA,
           K.TABLE_NAME,
           case
               when K.WRITTEN like '"%'
                   then replace(substring(K.WRITTEN, 2, char_length(K.WRITTEN) - 2), '""', '"')
               else K.COLUMN_NAME
           end as COLUMN_NAME,
           K.ORDINAL_POSITION,
           K.POSITION_IN_UNIQUE_CONSTRAINT,
           null as UNIQUE_CONSTRAINT_SCHEMA,
           null as UNIQUE_CONSTRAINT_NAME
    from (
        select U.*,
               regexp_substr(
                   regexp_replace(
                       db_object_sql('CONSTRAINT', U.CONSTRAINT_SCHEMA, U.CONSTRAINT_NAME),
                       '^([^"''(]|"[^"]*"|''[^'']*'')*\(',
                       ''),
                   '(U&|)"([^"]|"")*"',
                   1,
                   U.ORDINAL_POSITION) as WRITTEN
        from INFORMATION_SCHEMA.KEY_COLUMN_USAGE U) K
    union all
    select F.CONSTRAINT_SCHEMA,
           F.CONSTRAINT_NAME,
           null,
           null,
           null,
           null,
           null,
           F.UNIQUE_CONSTRAINT_SCHEMA,
           F.UNIQUE_CONSTRAINT_NAME
    from INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS F
),
POINTING as (
    select P.*,
           max(P.UNIQUE_CONSTRAINT_SCHEMA) over (partition by P.CONSTRAINT_SCHEMA, P.CONSTRAINT_NAME) as TARGET_SCHEMA,
           max(P.UNIQUE_CONSTRAINT_NAME) over (partition by P.CONSTRAINT_SCHEMA, P.CONSTRAINT_NAME) as TARGET_NAME
    from KEYED P
),
KEY_PART as (
    select P.CONSTRAINT_SCHEMA,
           P.CONSTRAINT_NAME,
           P.COLUMN_NAME,
           P.ORDINAL_POSITION,
           P.TARGET_NAME,
           first_value(P.TABLE_SCHEMA) over W as REFERENCED_SCHEMA,
           first_value(P.TABLE_NAME) over W as REFERENCED_TABLE,
           first_value(P.COLUMN_NAME) over W as REFERENCED_COLUMN
    from POINTING P
    where P.COLUMN_NAME is not null
    window W as (
        partition by
            coalesce(P.TARGET_SCHEMA, P.CONSTRAINT_SCHEMA),
            coalesce(P.TARGET_NAME, P.CONSTRAINT_NAME),
            coalesce(P.POSITION_IN_UNIQUE_CONSTRAINT, P.ORDINAL_POSITION)
        order by case when P.TARGET_NAME is null then 0 else 1 end)
),
TOLD as (
    select C.CONSTRAINT_SCHEMA,
           C.CONSTRAINT_NAME,
           C.TABLE_SCHEMA,
           C.TABLE_NAME,
           C.CONSTRAINT_TYPE,
           C.NULLS_DISTINCT,
           null as COLUMN_NAME,
           null as ORDINAL_POSITION,
           null as REFERENCED_SCHEMA,
           null as REFERENCED_TABLE,
           null as REFERENCED_COLUMN,
           null as DELETE_RULE,
           null as UPDATE_RULE,
           null as CHECK_CLAUSE
    from INFORMATION_SCHEMA.TABLE_CONSTRAINTS C
    where (C.TABLE_SCHEMA, C.TABLE_NAME) in (
--include base_table.sql
    )
    union all
    select K.CONSTRAINT_SCHEMA,
           K.CONSTRAINT_NAME,
           null,
           null,
           null,
           null,
           K.COLUMN_NAME,
           K.ORDINAL_POSITION,
           case when K.TARGET_NAME is not null then K.REFERENCED_SCHEMA end,
           case when K.TARGET_NAME is not null then K.REFERENCED_TABLE end,
           case when K.TARGET_NAME is not null then K.REFERENCED_COLUMN end,
           null,
           null,
           null
    from KEY_PART K
    union all
    select F.CONSTRAINT_SCHEMA,
           F.CONSTRAINT_NAME,
           null,
           null,
           null,
           null,
           null,
           null,
           null,
           null,
           null,
           F.DELETE_RULE,
           F.UPDATE_RULE,
           null
    from INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS F
    union all
    select B.CONSTRAINT_SCHEMA,
           B.CONSTRAINT_NAME,
           null,
           null,
           null,
           null,
           null,
           null,
           null,
           null,
           null,
           null,
           null,
           B.CHECK_CLAUSE
    from INFORMATION_SCHEMA.CHECK_CONSTRAINTS B
)
select quote_ident(max(T.TABLE_SCHEMA)) as "CONSTRAINT_SCHEMA",
       quote_ident(T.CONSTRAINT_NAME) as "CONSTRAINT_NAME",
       quote_ident(max(T.TABLE_NAME)) as "TABLE_NAME",
       max(T.CONSTRAINT_TYPE) as "CONSTRAINT_TYPE",
       T.CONSTRAINT_NAME as "NAME",
       array_agg(T.COLUMN_NAME order by T.ORDINAL_POSITION) filter (where T.COLUMN_NAME is not null) as "COLUMNS",
       null as "INCLUDE",
       null as "ON_DELETE_COLUMNS",
       true as "IS_INHERITED",
       'VALIDATED' as "ENFORCEMENT",
       false as "IS_DEFERRABLE",
       false as "INITIALLY_DEFERRED",
       max(T.NULLS_DISTINCT) = 'NO'
           and not exists (
               select 1
               from INFORMATION_SCHEMA.SETTINGS M
               where M.SETTING_NAME = 'MODE' and M.SETTING_VALUE in ('Derby', 'MSSQLServer')) as "NULLS_NOT_DISTINCT",
       max(T.REFERENCED_SCHEMA) as "REFERENCED_NAMESPACE",
       max(T.REFERENCED_TABLE) as "REFERENCED_TABLE",
       array_agg(T.REFERENCED_COLUMN order by T.ORDINAL_POSITION) filter (where T.REFERENCED_COLUMN is not null)
           as "REFERENCED_COLUMNS",
       replace(max(T.DELETE_RULE), ' ', '_') as "ON_DELETE",
       replace(max(T.UPDATE_RULE), ' ', '_') as "ON_UPDATE",
       false as "MATCH_FULL",
       max(T.CHECK_CLAUSE) as "CONDITION",
       null as "EXCLUSION"
from TOLD T
group by T.CONSTRAINT_SCHEMA, T.CONSTRAINT_NAME
having max(T.TABLE_NAME) is not null
