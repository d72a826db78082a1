alter table "first" drop constraint "first_spaced_id_FKEY";
alter table "first" drop constraint "first_dotted_id_FKEY";
alter table "first" drop column "spaced_id";
alter table "first" drop column "dotted_id";
drop table "with.dot";
drop table "with space, (and) more";
