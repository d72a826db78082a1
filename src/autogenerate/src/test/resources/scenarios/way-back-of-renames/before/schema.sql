create type state as enum ('NEW', 'OLD');
create table parcel (id bigint primary key, progress state, weight integer);
create view parcel_states as select id, progress from parcel where weight > 0;
create view old_parcels as select id from parcel_states where progress = 'OLD';
create function noted() returns trigger language plpgsql as 'begin return new; end';
create trigger parcel_noted before update of progress on parcel for each row when (old.progress is distinct from new.progress) execute function noted();
create policy parcel_new on parcel using (progress = 'NEW');
create function reached(p parcel) returns state language sql as 'select p.progress';
