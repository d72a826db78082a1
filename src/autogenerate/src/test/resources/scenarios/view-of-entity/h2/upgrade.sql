alter table ACCOUNTS add column SCORE integer;
create view "Odd view" as
select id from accounts where balance < 0;
create view RICH_ACCOUNTS as
select a.id, a.owner, a.score -- '*/'
from accounts a
where a.balance > 100 and a.owner <> 'it''s "\u002a"';
