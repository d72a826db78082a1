drop index "Ix";
create sequence "sEq" start with 7;
create table "Order" (
    "Value" integer,
    constraint "fk to order" foreign key ("Value") references "order" ("value")
);
alter table "it's" alter column "a""b" set data type bigint;
comment on column "it's"."a""b" is 'it''s "quoted"';
alter table "order" alter column "user" set data type varchar(20);
alter table "order" alter column "user" set default 'x';
alter table "order" alter column "dot.ted" set not null;
alter table "small" alter column "Mixed Case" set data type bigint;
alter table "small" add column "mixed case" integer;
alter table "order" add constraint "A.b" unique ("user");
create index "iX" on "small" ("Mixed Case", ID);
drop sequence "Seq";
