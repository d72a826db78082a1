alter table account drop column "timestamp";
alter table account drop column password_hash;
alter table account drop column username;
