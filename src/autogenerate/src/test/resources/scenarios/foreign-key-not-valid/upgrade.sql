alter table c validate constraint c_n;
alter table c validate constraint c_p;
