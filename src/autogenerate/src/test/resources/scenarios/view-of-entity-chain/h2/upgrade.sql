create table LETTERS (
    ABOUT_ID bigint,
    ID bigint not null,
    constraint LETTERS_PKEY primary key (ID)
);
alter table ACCOUNTS add column SCORE integer;
create view RICH_ACCOUNTS as
select a.id, a.owner, a.score -- '*/'
from accounts a
where a.balance > 100 and a.owner <> 'it''s "\u002a"';
create view BEST_ACCOUNTS as
select id, owner from rich_accounts where score > 3;
