drop table doc;
drop table owner;
drop table log;
