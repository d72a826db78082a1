alter table place drop column fresh;
alter table place modify column gets point,
    modify column moves point ref_system_id=4326;
alter table place modify column area geometry;
alter table place modify column spot point ref_system_id=4326 not null;
alter table place add column gone polygon ref_system_id=4326;
