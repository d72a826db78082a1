alter table "My T" set schema sales;
alter table sales.t set schema archive;
alter type mood add value 'new' after 'ok';
