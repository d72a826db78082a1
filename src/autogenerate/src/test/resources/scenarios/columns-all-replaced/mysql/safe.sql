-- 1 of 1, statement by statement
alter table Label add column weight integer, ALGORITHM=INSTANT;
alter table Label drop column description, ALGORITHM=INSTANT;
alter table Label modify column weight integer not null, ALGORITHM=INPLACE, LOCK=NONE;
alter table Label add column name varchar(255), ALGORITHM=INSTANT;
alter table Label modify column name varchar(255) not null;
alter table Label drop primary key, drop column code, add primary key (name);
