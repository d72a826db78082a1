drop view all_accounts;
alter table accounts rename column holder to owner;
create view all_accounts (id, owner) as
SELECT id,
    owner
   FROM accounts;
