create sequence q increment by 4;
create sequence other.r increment by 3;
create sequence other.s increment by 50;
drop sequence r;
drop sequence other.q;
