drop table other.c;
drop table p;
drop type mood;
drop sequence numbers;
drop schema other;
