create sequence other.s increment by 50;
drop sequence other.r;
