create sequence other.r;
drop sequence other.s;
