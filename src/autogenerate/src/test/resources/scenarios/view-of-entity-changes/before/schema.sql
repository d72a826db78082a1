create table accounts (id bigint primary key, owner varchar(255), fax varchar(255), balance bigint not null);
create view rich_accounts with (security_barrier = true) as
select id, owner, fax from accounts where balance > 100;
comment on view rich_accounts is 'the rich';
comment on column rich_accounts.fax is 'goes with its column';
comment on column rich_accounts.owner is 'whose';
grant select (fax) on rich_accounts to public;
grant select on rich_accounts to public;
create view over_rich as select id from rich_accounts where owner is not null;
create view wide_accounts as select * from rich_accounts where id > 1;
create view all_accounts as select * from accounts where id > 0;
-- What a restored database has: its own words, read once more.
create view same_accounts as
select id, owner from accounts where owner::text = any (array['a'::character varying, 'b'::character varying]::text[]);
create view of_nobody as select id from accounts;
create table totals (id bigint primary key, owner varchar(255));
