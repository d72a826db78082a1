alter table "Other Schema"."My Table" alter column "Other""Id" drop default;
do $retort$ begin execute 'drop sequence ' || pg_get_serial_sequence('"Other Schema"."My Table"', 'Other"Id'); end $retort$;
alter table "Other Schema"."My Table" alter column "My Id" drop identity;
create sequence "Other Schema"."My Table_My Id_seq" as bigint owned by "Other Schema"."My Table"."My Id";
alter table "Other Schema"."My Table" alter column "My Id" set default nextval('"Other Schema"."My Table_My Id_seq"'::regclass);
select setval(pg_get_serial_sequence('"Other Schema"."My Table"', 'My Id'), max("My Id")::bigint) from "Other Schema"."My Table" having max("My Id") >= 1;
