alter table place drop column fresh;
alter table place modify column gets point,
    modify column moves point srid 4326;
alter table place modify column area geometry srid 0;
alter table place modify column spot point srid 4326 not null;
alter table place add column gone polygon srid 4326;
