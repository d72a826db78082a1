alter table chicken drop constraint chicken_egg;
drop table egg;
drop table chicken;
