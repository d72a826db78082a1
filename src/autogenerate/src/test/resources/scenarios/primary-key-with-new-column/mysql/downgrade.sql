alter table grows drop primary key, add primary key (id);
alter table grows drop column tenant;
alter table shrinks add column part integer not null default 0;
alter table shrinks drop primary key, add primary key (id, part);
