-- 1 of 1, statement by statement
alter table accounts add column score integer, ALGORITHM=INSTANT;
create view `Odd view` as
select id from accounts where balance < 0;
create view rich_accounts as
select a.id, a.owner, a.score -- '*/'
from accounts a
where a.balance > 100 and a.owner <> 'it''s "\u002a"';
