drop view totals;
drop view over_rich;
drop view wide_accounts;
drop view rich_accounts;
drop view all_accounts;
alter table accounts drop column nick;
alter table accounts add column fax varchar(255);
create table totals (
    id bigint not null,
    owner varchar(255),
    constraint totals_pkey primary key (id)
);
create view all_accounts (id, owner, fax, balance) as
SELECT id,
    owner,
    fax,
    balance
   FROM accounts
  WHERE (id > 0);
create view rich_accounts (id, owner, fax) with (security_barrier=true) as
SELECT id,
    owner,
    fax
   FROM accounts
  WHERE (balance > 100);
comment on view rich_accounts is 'the rich';
comment on column rich_accounts.owner is 'whose';
comment on column rich_accounts.fax is 'goes with its column';
grant select on rich_accounts to public;
grant select (fax) on rich_accounts to public;
create view wide_accounts (id, owner, fax) as
SELECT id,
    owner,
    fax
   FROM rich_accounts
  WHERE (id > 1);
create view over_rich (id) as
SELECT id
   FROM rich_accounts
  WHERE (owner IS NOT NULL);
