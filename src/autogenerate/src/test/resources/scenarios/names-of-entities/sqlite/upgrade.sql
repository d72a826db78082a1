create table "User Seq" (
    next_val bigint
);
insert into "User Seq" values (1);
create table user (
    id bigint not null,
    "名前" varchar(40) default '太郎',
    Mixed varchar(255),
    "a.b" varchar(255),
    constraint user_pkey primary key (id),
    constraint "U.Q" unique ("名前", "a.b")
);
create table "Order" (
    "größe" integer,
    "Order Id" integer not null,
    user bigint,
    "select" varchar(255),
    constraint Order_pkey primary key ("Order Id"),
    constraint Order_select_key unique ("select"),
    constraint "F K" foreign key (user) references user (id)
);
create index Ix on "Order" ("select", "größe" desc);
