drop view over_rich;
drop view wide_accounts;
drop view rich_accounts;
drop view all_accounts;
drop table totals;
alter table accounts drop column fax;
alter table accounts add column nick varchar(255);
create view all_accounts as
select * from accounts where id > 0;
create view rich_accounts with (security_barrier=true) as
select id, owner, nick from accounts where balance > 1000;
comment on view rich_accounts is 'the rich';
comment on column rich_accounts.owner is 'whose';
grant select on rich_accounts to public;
create view wide_accounts as
select * from rich_accounts where id > 1;
create view over_rich (id) as
SELECT id
   FROM rich_accounts
  WHERE (owner IS NOT NULL);
create view totals as
select id, owner from rich_accounts;
