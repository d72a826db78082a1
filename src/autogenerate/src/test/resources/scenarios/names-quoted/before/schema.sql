create table "Mixed" ("Id" bigint primary key, "select" integer, "a.b" text);
create table "with.dot" ("x y" integer);
