create schema other;
create sequence s;
create sequence other.r;
