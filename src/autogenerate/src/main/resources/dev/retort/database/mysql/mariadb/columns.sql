-- The columns of base tables. EXPRESSION is the default, or what computes the column where GENERATED says so. JSON is a
-- longtext with a condition. A sequence of the same database needs no database before its name. The columns of a table's own history belong to the server.
with relation as (
--include relation.sql
),
condition_of_column as (
    select distinct k.constraint_schema, k.table_name, k.constraint_name, k.check_clause
    from information_schema.check_constraints k
    where json_contains(?, json_quote(k.constraint_schema))
      and k.level = 'Column'
),
described as (
    select r.schema_key,
           r.table_key,
           r.table_collation,
           c.*,
           k.check_clause,
           c.data_type = 'longtext'
               and k.check_clause is not null
               and k.check_clause = concat('json_valid(`', replace(c.column_name, '`', '``'), '`)') as is_json
    from relation r
    join information_schema.columns c on c.table_schema = r.table_schema and c.table_name = r.table_name
    left join condition_of_column k
        on k.constraint_schema = c.table_schema
        and k.table_name = c.table_name
        and k.constraint_name = c.column_name
    where r.table_type <> 'VIEW'
      and json_contains(?, json_quote(c.table_schema))
      and coalesce(c.generation_expression, '') not in ('ROW START', 'ROW END')
)
select d.schema_key as "TABLE_SCHEM",
       d.table_key as "TABLE_NAME",
       concat('`', replace(d.column_name, '`', '``'), '`') as "COLUMN_NAME",
       d.ordinal_position as "ORDINAL_POSITION",
       d.column_name as "NAME",
       case
           when d.is_json then 'json'
           when d.data_type in ('geometry', 'point', 'linestring', 'polygon', 'multipoint', 'multilinestring', 'multipolygon',
                                'geometrycollection')
               then concat(d.column_type, coalesce((
                   select concat(' ref_system_id=', nullif(g.srid, 0))
                   from information_schema.geometry_columns g
                   where g.g_table_schema = d.table_schema
                     and g.g_table_name = d.table_name
                     and g.g_geometry_column = d.column_name), ''))
           else d.column_type
       end as "FULL_TYPE",
       d.is_nullable = 'YES' as "IS_NULLABLE",
       if(d.extra like '%auto_increment%', 'YES', null) as "COUNTER",
       case
           when d.extra like '%STORED GENERATED%' then 'STORED'
           when d.extra like '%VIRTUAL GENERATED%' then 'VIRTUAL'
       end as "GENERATED",
       coalesce(d.generation_expression,
                if(d.column_default like 'nextval(%',
                   replace(d.column_default, concat('`', replace(d.table_schema, '`', '``'), '`.'), ''),
                   nullif(d.column_default, 'NULL'))) as "EXPRESSION",
       if(d.is_json, null, nullif(d.collation_name, d.table_collation)) as "COLLATION",
       nullif(d.column_comment, '') as "COMMENT",
       if(d.extra like '%on update %',
          substring_index(substring_index(d.extra, 'on update ', -1), ',', 1),
          null) as "ON_UPDATE",
       if(d.is_json, null, d.check_clause) as "CONDITION",
       if(d.extra like '%INVISIBLE%', 'YES', null) as "INVISIBLE"
from described d
