    -- Included by the other files. Temporary tables are a session's own business.
    select t.table_schema,
           t.table_name,
           t.table_type,
           t.engine,
           t.table_collation,
           t.create_options,
           t.table_comment,
           concat('`', replace(t.table_schema, '`', '``'), '`') as schema_key,
           concat('`', replace(t.table_name, '`', '``'), '`') as table_key
    from information_schema.tables t
    where json_contains(?, json_quote(t.table_schema))
      and t.table_type in ('BASE TABLE', 'VIEW')
