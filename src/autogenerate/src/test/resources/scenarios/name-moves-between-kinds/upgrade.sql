drop index thing;
drop table item;
create sequence item;
create table thing (
    id bigint
);
