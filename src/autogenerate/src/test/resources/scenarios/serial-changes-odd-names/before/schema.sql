create schema "Other Schema";
create table "Other Schema"."My Table" ("My Id" bigserial primary key, "Other""Id" integer not null);
