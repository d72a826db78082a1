alter sequence changes increment by 3 nominvalue nomaxvalue start with 7 nocache nocycle;
create sequence comes increment by 5 minvalue 5 maxvalue 500 start with 10 cache 20;
drop sequence goes;
