    -- Included by the other files. A unique index on whole columns, in the usual order, is a unique constraint.
    -- HASH is what the server chooses: of tables in memory, whose parts then have no order, and of long unique texts.
    select s.table_schema,
           s.table_name,
           s.index_name,
           max(if(s.index_type = 'HASH', 'BTREE', s.index_type)) as index_type,
           max(s.non_unique) as non_unique,
           if(max(s.ignored = 'YES'), '["ignored"]', null) as parameters,
           max(s.non_unique = 0
               and s.index_type in ('BTREE', 'HASH'))
               and not max(s.sub_part is not null or coalesce(s.collation, 'A') <> 'A') as is_constraint,
           concat('[', group_concat(json_quote(s.column_name) order by s.seq_in_index), ']') as texts,
           concat('[', group_concat('false' order by s.seq_in_index), ']') as expressions,
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
