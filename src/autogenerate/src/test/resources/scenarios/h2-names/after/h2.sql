create table "small" (id bigint not null, "Mixed Case" bigint, "mixed case" integer, constraint "small_pk" primary key (id));
create table "order" ("value" integer, "user" varchar(20) default 'x', "dot.ted" integer not null, constraint "order pk" primary key ("value"), constraint "A.b" unique ("user"));
create table "Order" ("Value" integer, constraint "fk to order" foreign key ("Value") references "order");
create table "it's" ("a""b" bigint, "größe" integer);
comment on column "it's"."a""b" is 'it''s "quoted"';
create index "iX" on "small" ("Mixed Case", id);
create sequence "sEq" start with 7;
