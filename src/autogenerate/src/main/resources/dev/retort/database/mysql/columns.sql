-- The columns of base tables. EXPRESSION is the default, or what computes the column where GENERATED says so. A literal comes without
-- its quotes, an expression with a backslash before each quote and backslash.
with relation as (
--include relation.sql
),
described as (
    select r.schema_key,
           r.table_key,
           r.table_collation,
           c.*,
           regexp_replace(c.generation_expression, '\\\\(.)', '$1') as generation,
           regexp_replace(c.column_default, '\\\\(.)', '$1') as expression,
           concat('''', replace(replace(c.column_default, '\\', '\\\\'), '''', ''''''), '''') as literal
    from relation r
    join information_schema.columns c on c.table_schema = r.table_schema and c.table_name = r.table_name
    where r.table_type <> 'VIEW'
      and json_contains(?, json_quote(c.table_schema))
)
select d.schema_key as "TABLE_SCHEM",
       d.table_key as "TABLE_NAME",
       concat('`', replace(d.column_name, '`', '``'), '`') as "COLUMN_NAME",
       d.ordinal_position as "ORDINAL_POSITION",
       d.column_name as "NAME",
       concat(d.column_type, if(d.srs_id is null, '', concat(' srid ', d.srs_id))) as "FULL_TYPE",
       d.is_nullable = 'YES' as "IS_NULLABLE",
       if(d.extra like '%auto_increment%', 'YES', null) as "COUNTER",
       case
           when d.extra like '%STORED GENERATED%' then 'STORED'
           when d.extra like '%VIRTUAL GENERATED%' then 'VIRTUAL'
       end as "GENERATED",
       case
           when d.generation_expression <> '' then d.generation
           when d.extra like '%DEFAULT_GENERATED%' then d.expression
           when d.data_type in ('bit', 'binary', 'varbinary') then d.column_default
           else d.literal
       end as "EXPRESSION",
       nullif(d.collation_name, d.table_collation) as "COLLATION",
       nullif(d.column_comment, '') as "COMMENT",
       if(d.extra like '%on update %',
          substring_index(substring_index(d.extra, 'on update ', -1), ' ', 1),
          null) as "ON_UPDATE",
       if(d.extra like '%INVISIBLE%', 'YES', null) as "INVISIBLE"
from described d
