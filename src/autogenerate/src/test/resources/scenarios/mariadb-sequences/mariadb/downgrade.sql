create sequence goes increment by -1 nocache;
drop sequence comes;
alter sequence changes increment by 2 nominvalue maxvalue 1000 start with 5 cache 10 cycle;
