drop view rich_accounts;
drop view "Odd view";
alter table accounts drop column score;
