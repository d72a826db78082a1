-- 1 of 2, in one transaction
alter table t alter column id type bigint,
    alter column word drop default,
    alter column word type varchar(20) using word::text,
    alter column word set default 'SOMETHING',
    alter column flag drop default,
    alter column flag type boolean using flag::boolean,
    alter column flag set default true,
    alter column name drop default,
    alter column name type char(20) collate "POSIX",
    alter column name set default 'b'::bpchar,
    alter column number drop default,
    alter column number type integer using number::integer,
    alter column number set default 8,
    alter column price drop default,
    alter column price type numeric(12, 3),
    alter column price set default 1.5;
-- 2 of 2, statement by statement
alter table t add constraint t_flag_not_null not null flag not valid;
alter table t validate constraint t_flag_not_null;
alter table t add constraint t_name_not_null not null name not valid;
alter table t validate constraint t_name_not_null;
