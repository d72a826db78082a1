drop view best_accounts;
drop view rich_accounts;
alter table accounts drop column score;
drop table letters;
