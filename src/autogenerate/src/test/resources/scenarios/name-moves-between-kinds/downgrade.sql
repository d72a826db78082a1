drop table thing;
drop sequence item;
create table item (
    id bigint
);
create index thing on t (a);
