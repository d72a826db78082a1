    -- Included by the other files. Temporary tables are a session's own business. All names are in capitals, which are theirs in
    -- every setting of the database.
    select T.TABLE_SCHEMA,
           T.TABLE_NAME,
           T.TABLE_TYPE = 'BASE TABLE' as IS_TABLE,
           T.REMARKS,
           quote_ident(T.TABLE_SCHEMA) as SCHEMA_KEY,
           quote_ident(T.TABLE_NAME) as TABLE_KEY
    from INFORMATION_SCHEMA.TABLES T
    where array_contains(?, T.TABLE_SCHEMA)
      and T.TABLE_TYPE not in ('GLOBAL TEMPORARY', 'LOCAL TEMPORARY')
