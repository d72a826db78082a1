alter table shrinks drop primary key, add primary key (id);
alter table shrinks drop column part;
alter table grows add column tenant integer not null default 1;
alter table grows drop primary key, add primary key (id, tenant);
