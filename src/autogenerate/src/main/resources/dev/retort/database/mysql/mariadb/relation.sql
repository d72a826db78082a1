    -- Included by the other files. DISTINCT has the server keep the rows aside, with a key to join them by: information_schema
    -- has none. Temporary tables are a session's own business.
    select distinct t.table_schema,
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
      and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED', 'VIEW')
