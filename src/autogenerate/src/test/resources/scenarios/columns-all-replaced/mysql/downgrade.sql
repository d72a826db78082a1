alter table Label add column description varchar(255);
alter table Label drop column weight;
alter table Label add column code varchar(255);
alter table Label modify column code varchar(255) not null;
alter table Label drop primary key, drop column name, add primary key (code);
