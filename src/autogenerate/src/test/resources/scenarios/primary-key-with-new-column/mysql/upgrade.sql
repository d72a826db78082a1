alter table grows add column tenant integer not null default 1;
alter table swaps add column tenant integer not null default 1;
alter table grows drop primary key, add primary key (id, tenant);
alter table shrinks drop primary key, drop column part, add primary key (id);
alter table swaps drop primary key, drop column part, add primary key (id, tenant);
