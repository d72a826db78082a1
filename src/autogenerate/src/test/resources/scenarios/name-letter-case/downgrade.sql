create sequence "Seq";
alter table t drop column name;
drop table pets;
alter table t add column "Name" text;
drop sequence seq;
create table "Pets" (
    id bigint not null,
    constraint "Pets_pkey" primary key (id)
);
alter index ix rename to "Ix";
alter table t rename constraint uq to "Uq";
