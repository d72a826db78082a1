alter table shrinks drop constraint shrinks_pkey;
alter table grows drop constraint grows_pkey;
alter table grows drop column tenant;
alter table shrinks add column part integer default 0 not null;
alter table shrinks add constraint shrinks_pkey primary key (id, part);
alter table grows add constraint grows_pkey primary key (id);
