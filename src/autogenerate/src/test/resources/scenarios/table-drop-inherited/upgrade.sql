drop table heir;
drop table second;
drop table base;
