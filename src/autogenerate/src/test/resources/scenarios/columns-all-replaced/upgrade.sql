alter table label drop constraint label_pkey;
alter table label drop column code;
alter table label add column weight integer;
alter table label drop column description;
alter table label alter column weight set not null;
alter table label add column name varchar(255);
alter table label alter column name set not null;
alter table label add constraint label_pkey primary key (name);
