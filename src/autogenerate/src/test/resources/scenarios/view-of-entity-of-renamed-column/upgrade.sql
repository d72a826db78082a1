drop view all_accounts;
alter table accounts rename column owner to holder;
create view all_accounts as
select * from accounts;
