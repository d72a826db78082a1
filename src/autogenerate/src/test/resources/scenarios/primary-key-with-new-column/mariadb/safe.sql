-- 1 of 1, statement by statement
alter table grows add column tenant integer not null default 1, ALGORITHM=INSTANT;
alter table swaps add column tenant integer not null default 1, ALGORITHM=INSTANT;
alter table grows drop primary key, add primary key (id, tenant);
alter table shrinks drop primary key, drop column part, add primary key (id);
alter table swaps drop primary key, drop column part, add primary key (id, tenant);
