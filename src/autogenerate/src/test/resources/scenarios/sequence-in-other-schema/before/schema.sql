create schema other;
create sequence s;
create sequence r increment by 3;
create sequence other.q increment by 4;
