drop view RICH_ACCOUNTS;
drop view "Odd view";
alter table ACCOUNTS drop column SCORE;
