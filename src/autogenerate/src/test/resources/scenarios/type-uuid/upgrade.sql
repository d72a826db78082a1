alter table t alter column id type uuid using id::uuid,
    alter column token type uuid using token::uuid,
    alter column day type date using day::date,
    alter column amount type numeric(10, 2) using amount::numeric(10, 2);
