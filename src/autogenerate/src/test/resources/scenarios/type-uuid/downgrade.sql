alter table t alter column amount type text using amount::text,
    alter column day type text using day::text,
    alter column token type text using token::text,
    alter column id type varchar(36) using id::text;
