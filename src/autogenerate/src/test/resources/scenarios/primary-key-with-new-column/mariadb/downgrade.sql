alter table swaps add column part integer not null default 0;
alter table shrinks add column part integer not null default 0;
alter table swaps drop primary key, drop column tenant, add primary key (id, part);
alter table shrinks drop primary key, add primary key (id, part);
alter table grows drop primary key, drop column tenant, add primary key (id);
