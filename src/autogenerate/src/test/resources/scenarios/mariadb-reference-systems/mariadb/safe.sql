-- 1 of 1, statement by statement
alter table place drop column gone, ALGORITHM=INSTANT;
alter table place modify column spot point ref_system_id=4326 not null comment 'where it is';
alter table place modify column area geometry comment 'on paper';
alter table place modify column moves point ref_system_id=3857,
    modify column gets point ref_system_id=4326, ALGORITHM=COPY, LOCK=NONE;
alter table place add column fresh linestring ref_system_id=4326, ALGORITHM=INSTANT;
