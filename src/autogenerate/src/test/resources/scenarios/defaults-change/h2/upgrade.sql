alter table T alter column G drop default;
alter table T alter column E drop default;
alter table T alter column C set default -5;
alter table T alter column D set default FALSE;
alter table T alter column H set default 6;
alter table T alter column I set default '20';
alter table T alter column A set default 'new';
alter table T alter column F set default 'y';
alter table T alter column J set default 'there';
