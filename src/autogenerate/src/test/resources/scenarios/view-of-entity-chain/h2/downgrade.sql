drop view BEST_ACCOUNTS;
drop view RICH_ACCOUNTS;
alter table ACCOUNTS drop column SCORE;
drop table LETTERS;
