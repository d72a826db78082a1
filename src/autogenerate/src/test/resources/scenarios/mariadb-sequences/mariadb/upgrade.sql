set @retort = (select concat('alter sequence changes increment by 3 nominvalue nomaxvalue start with 7 nocache nocycle', if(next_not_cached_value = 5 or next_not_cached_value < 1, ' restart 7', '')) from changes);
execute immediate @retort;
create sequence comes increment by 5 minvalue 5 maxvalue 500 start with 10 cache 20;
drop sequence goes;
