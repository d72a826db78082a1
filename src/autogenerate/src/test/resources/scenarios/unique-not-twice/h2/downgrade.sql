drop table T;
