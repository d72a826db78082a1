-- 1 of 1, statement by statement
alter table place drop column gone, ALGORITHM=INSTANT;
alter table place modify column spot point srid 4326 not null comment 'where it is';
alter table place modify column area geometry srid 0 comment 'on paper';
alter table place modify column moves point srid 3857,
    modify column gets point srid 4326;
alter table place add column fresh linestring srid 4326, ALGORITHM=INSTANT;
