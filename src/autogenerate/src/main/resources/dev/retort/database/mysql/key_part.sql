    -- Included by the other files. A unique index on whole columns, in the usual order, is a unique constraint.
    select s.table_schema,
           s.table_name,
           s.index_name,
           max(s.index_type) as index_type,
           max(s.non_unique) as non_unique,
           max(s.non_unique = 0
               and s.index_type = 'BTREE')
               and not max(s.sub_part is not null or s.expression is not null or s.collation <> 'A') as is_constraint,
           concat('[',
                  group_concat(json_quote(coalesce(s.column_name, regexp_replace(s.expression, '\\\\(.)', '$1')))
                               order by s.seq_in_index),
                  ']') as texts,
           concat('[', group_concat(if(s.expression is null, 'false', 'true') order by s.seq_in_index), ']') as expressions,
           concat('[', group_concat('null' order by s.seq_in_index), ']') as nulls,
           concat('[',
                  group_concat(if(s.collation = 'D', 'true', 'false') order by s.seq_in_index),
                  ']') as descending,
           concat('[',
                  group_concat(if(s.index_type = 'SPATIAL', 'null', coalesce(s.sub_part, 'null')) order by s.seq_in_index),
                  ']') as lengths
    from information_schema.statistics s
    where json_contains(?, json_quote(s.table_schema))
    group by s.table_schema, s.table_name, s.index_name
