create table t (id bigint primary key, "Name" text, constraint "Uq" unique (id));
create table "Pets" (id bigint primary key);
create sequence "Seq";
create index "Ix" on t (id desc);
