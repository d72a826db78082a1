-- Primary keys, unique, foreign key and check constraints; a condition that is part of a column comes with the column.
with key_part as (
--include key_part.sql
),
foreign_key as (
    select k.constraint_schema,
           k.table_name,
           k.constraint_name,
           max(k.referenced_table_schema) as referenced_table_schema,
           max(k.referenced_table_name) as referenced_table_name,
           concat('[', group_concat(json_quote(k.column_name) order by k.ordinal_position), ']') as columns,
           concat('[',
                  group_concat(json_quote(k.referenced_column_name) order by k.ordinal_position),
                  ']') as referenced_columns
    from information_schema.key_column_usage k
    where json_contains(?, json_quote(k.table_schema))
      and k.referenced_table_name is not null
    group by k.constraint_schema, k.table_name, k.constraint_name
),
named as (
    select p.table_schema,
           p.table_name,
           p.index_name as name,
           if(p.index_name = 'PRIMARY', 'PRIMARY KEY', 'UNIQUE') as kind,
           p.texts as columns,
           null as referenced_table_schema,
           null as referenced_table_name,
           null as referenced_columns,
           null as on_delete,
           null as on_update,
           null as condition_text,
           p.parameters
    from key_part p
    where p.is_constraint
    union all
    select f.constraint_schema,
           f.table_name,
           f.constraint_name,
           'FOREIGN KEY',
           f.columns,
           f.referenced_table_schema,
           f.referenced_table_name,
           f.referenced_columns,
           replace(r.delete_rule, ' ', '_'),
           replace(r.update_rule, ' ', '_'),
           null,
           null
    from foreign_key f
    join information_schema.referential_constraints r
        on r.constraint_schema = f.constraint_schema
        and r.table_name = f.table_name
        and r.constraint_name = f.constraint_name
    where json_contains(?, json_quote(r.constraint_schema))
    union all
    select c.constraint_schema,
           c.table_name,
           c.constraint_name,
           'CHECK',
           null,
           null,
           null,
           null,
           null,
           null,
           c.check_clause,
           null
    from information_schema.check_constraints c
    where json_contains(?, json_quote(c.constraint_schema))
      and c.level = 'Table'
)
select concat('`', replace(n.table_schema, '`', '``'), '`') as "CONSTRAINT_SCHEMA",
       concat('`', replace(n.table_name, '`', '``'), '.', replace(n.name, '`', '``'), '.', n.kind, '`') as "CONSTRAINT_NAME",
       concat('`', replace(n.table_name, '`', '``'), '`') as "TABLE_NAME",
       n.kind as "CONSTRAINT_TYPE",
       n.name as "NAME",
       n.columns as "COLUMNS",
       null as "INCLUDE",
       null as "ON_DELETE_COLUMNS",
       true as "IS_INHERITED",
       'VALIDATED' as "ENFORCEMENT",
       false as "IS_DEFERRABLE",
       false as "INITIALLY_DEFERRED",
       false as "NULLS_NOT_DISTINCT",
       n.referenced_table_schema as "REFERENCED_NAMESPACE",
       n.referenced_table_name as "REFERENCED_TABLE",
       n.referenced_columns as "REFERENCED_COLUMNS",
       n.on_delete as "ON_DELETE",
       n.on_update as "ON_UPDATE",
       false as "MATCH_FULL",
       n.condition_text as "CONDITION",
       null as "EXCLUSION",
       n.parameters as "PARAMETERS"
from named n
