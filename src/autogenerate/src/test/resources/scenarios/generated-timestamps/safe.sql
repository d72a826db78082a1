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
alter table asset add constraint asset_seen_not_null not null seen not valid;
alter table asset validate constraint asset_seen_not_null;
alter table vehicle add constraint vehicle_seen_not_null not null seen not valid;
alter table vehicle validate constraint vehicle_seen_not_null;
