alter table label drop constraint label_pkey;
alter table label drop column name;
alter table label add column description varchar(255);
alter table label drop column weight;
alter table label add column code varchar(255);
alter table label alter column code set not null;
alter table label add constraint label_pkey primary key (code);
