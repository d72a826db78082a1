-- 1 of 1, statement by statement
create table letters (
    about_id bigint,
    id bigint not null,
    primary key (id),
    index about_id (about_id)
) engine=InnoDB;
alter table accounts add column score integer, ALGORITHM=INSTANT;
create view rich_accounts as
select a.id, a.owner, a.score -- '*/'
from accounts a
where a.balance > 100 and a.owner <> 'it''s "\u002a"';
create view best_accounts as
select id, owner from rich_accounts where score > 3;
