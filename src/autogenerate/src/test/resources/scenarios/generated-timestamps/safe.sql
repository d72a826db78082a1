-- 1 of 2, in one transaction
alter table asset alter column updated drop not null;
comment on column asset.updated is 'By whomever';
alter table vehicle alter column updated drop not null;
comment on column vehicle.updated is 'By whomever';
alter table asset add column seen timestamp with time zone;
comment on column asset.seen is 'When it was first seen';
alter table vehicle add column seen timestamp with time zone;
comment on column vehicle.seen is 'When it was first seen';
-- 2 of 2, statement by statement
alter table asset add not null seen not valid;
do $retort$
begin
    execute (select format('alter table asset validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('asset') and attname = 'seen');
end $retort$;
alter table vehicle add not null seen not valid;
do $retort$
begin
    execute (select format('alter table vehicle validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('vehicle') and attname = 'seen');
end $retort$;
