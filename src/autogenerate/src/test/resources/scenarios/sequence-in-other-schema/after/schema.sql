create schema other;
create sequence s;
create sequence other.s increment by 50;
create sequence other.r increment by 3;
create sequence q increment by 4;
