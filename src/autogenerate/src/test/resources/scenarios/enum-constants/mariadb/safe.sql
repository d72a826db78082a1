-- 1 of 1, statement by statement
alter table Shop modify column ordinal tinyint check (`ordinal` between 0 and 2);
alter table Shop modify column kind enum('BAKER', 'GROCER', 'TAILOR'), ALGORITHM=COPY, LOCK=NONE;
alter table Shop_kinds modify column kinds enum('BAKER', 'GROCER', 'TAILOR'), ALGORITHM=COPY, LOCK=NONE;
