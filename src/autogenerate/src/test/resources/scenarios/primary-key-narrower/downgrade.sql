alter table tickets drop constraint tickets_pkey;
alter table seats drop constraint seats_pkey;
alter table seats drop column id;
alter table tickets alter column region_code set not null;
alter table seats alter column code set not null;
alter table tickets add constraint tickets_pkey primary key (region_code, code, flight);
alter table seats add constraint seats_pkey primary key (code);
