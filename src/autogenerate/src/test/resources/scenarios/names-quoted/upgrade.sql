create table "Straße ☂" (
    "ключ" bigint generated always as identity not null,
    constraint "Straße ☂_pkey" primary key ("ключ")
);
create table "order" (
    "table" bigint not null,
    "user" bigint,
    "größe" numeric(5, 2),
    "名前" varchar(20) default '太郎',
    "q""q" text,
    constraint order_pkey primary key ("table"),
    constraint order_user_fkey foreign key ("user") references "Mixed" ("Id")
);
comment on column "order"."名前" is 'имя';
create table "percent%s {0} ${x}" (
    "back\slash" integer
);
alter table "Mixed" alter column "select" type bigint,
    alter column "select" set default 1,
    alter column "a.b" type varchar(30);
alter table "with.dot" alter column "x y" type bigint;
alter table "Mixed" add column "From" integer;
alter table "with.dot" add column "$1" integer;
alter table "Mixed" add constraint "U.Q" unique ("From", "a.b");
alter table "with.dot" add constraint "check" check ("x y" > 0);
create index "I ""x""" on "Mixed" ("a.b" desc);
