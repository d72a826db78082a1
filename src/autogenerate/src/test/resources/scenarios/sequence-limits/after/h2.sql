create sequence unused minvalue 5 maxvalue 500;
create sequence used minvalue 50 start with 60;
create sequence up_to_down increment by -2 minvalue -700 maxvalue -7 cycle no cache;
create sequence down_to_up start with 3;
