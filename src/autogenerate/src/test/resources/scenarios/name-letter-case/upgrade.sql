alter table t rename constraint "Uq" to uq;
alter index "Ix" rename to ix;
drop table "Pets";
create sequence seq;
alter table t drop column "Name";
create table pets (
    id bigint not null,
    constraint pets_pkey primary key (id)
);
alter table t add column name text;
drop sequence "Seq";
