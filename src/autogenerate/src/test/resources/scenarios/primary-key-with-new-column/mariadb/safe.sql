-- 1 of 1, statement by statement
alter table shrinks drop primary key, add primary key (id);
alter table shrinks drop column part, ALGORITHM=INSTANT;
alter table grows add column tenant integer not null default 1, ALGORITHM=INSTANT;
alter table grows drop primary key, add primary key (id, tenant);
