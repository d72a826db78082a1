    -- Included by the other files. H2 joins in loops, and makes the rows of INFORMATION_SCHEMA anew each time it looks at them, so that
    -- nothing here is joined. Temporary tables are a session's own business. Names are in capitals, which are theirs in every setting.
    -- A word beside TABLE_TYPE is VARCHAR_IGNORECASE with CASE_INSENSITIVE_IDENTIFIERS, which the mode PostgreSQL does not read back.
    select T.TABLE_SCHEMA, T.TABLE_NAME
    from INFORMATION_SCHEMA.TABLES T
    where array_contains(?, T.TABLE_SCHEMA)
      and cast(T.TABLE_TYPE as varchar) = 'BASE TABLE'
