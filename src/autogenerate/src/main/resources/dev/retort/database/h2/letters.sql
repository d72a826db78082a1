    -- Included by the other files: which names need no quotes.
    select case SETTING_VALUE when 'true' then '^[A-Z][A-Z0-9_]*$' else '^[a-z][a-z0-9_]*$' end as PLAIN
    from INFORMATION_SCHEMA.SETTINGS
    where SETTING_NAME = 'DATABASE_TO_UPPER'
