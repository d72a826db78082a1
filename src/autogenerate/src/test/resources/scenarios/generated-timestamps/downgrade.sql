alter table vehicle drop column seen;
alter table asset drop column seen;
alter table vehicle alter column updated set not null;
comment on column vehicle.updated is null;
alter table asset alter column updated set not null;
comment on column asset.updated is null;
