alter table Label add column weight integer;
alter table Label drop column description;
alter table Label modify column weight integer not null;
alter table Label add column name varchar(255);
alter table Label modify column name varchar(255) not null;
alter table Label drop primary key, drop column code, add primary key (name);
