create schema other;
create sequence s;
create sequence other.s increment by 50;
