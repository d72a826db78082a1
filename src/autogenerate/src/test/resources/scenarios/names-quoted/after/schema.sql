create table "Mixed" ("Id" bigint primary key, "select" bigint default 1, "From" integer, "a.b" varchar(30), constraint "U.Q" unique ("From", "a.b"));
create index "I ""x""" on "Mixed" ("a.b" desc);
create table "with.dot" ("x y" bigint, "$1" integer, constraint "check" check ("x y" > 0));
create table "order" ("table" bigint primary key, "user" bigint references "Mixed" ("Id"), "größe" numeric(5, 2), "名前" varchar(20) default '太郎', "q""q" text);
create table "Straße ☂" ("ключ" bigint primary key generated always as identity);
comment on column "order"."名前" is 'имя';
create table "percent%s {0} ${x}" ("back\slash" integer);
