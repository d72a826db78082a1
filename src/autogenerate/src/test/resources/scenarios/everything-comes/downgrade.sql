drop table other.c;
drop table p;
drop sequence numbers;
drop type mood;
drop schema other;
