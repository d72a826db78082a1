create table "small" (id bigint not null, "Mixed Case" integer, constraint "small_pk" primary key (id));
create table "order" ("value" integer, "user" varchar(10), "dot.ted" integer, constraint "order pk" primary key ("value"));
create table "it's" ("a""b" integer, "größe" integer);
create index "Ix" on "small" ("Mixed Case");
create sequence "Seq";
