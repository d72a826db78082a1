create sequence other.q increment by 4;
create sequence r increment by 3;
drop sequence other.s;
drop sequence other.r;
drop sequence q;
