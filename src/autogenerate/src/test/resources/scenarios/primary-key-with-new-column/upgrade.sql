alter table grows drop constraint grows_pkey;
alter table shrinks drop constraint shrinks_pkey;
alter table shrinks drop column part;
alter table grows add column tenant integer default 1 not null;
alter table grows add constraint grows_pkey primary key (id, tenant);
alter table shrinks add constraint shrinks_pkey primary key (id);
