create table t (id bigint);
create table "My Table" (id bigint);
create table u (id bigint);
