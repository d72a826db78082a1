alter table u drop constraint u_pkey;
alter table u drop column n;
alter table t drop column c;
alter table "My Table" drop column "My Number";
