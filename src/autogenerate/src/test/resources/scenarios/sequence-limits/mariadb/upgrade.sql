set @retort = (select concat('alter sequence down_to_up increment by 1 nominvalue nomaxvalue start with 3 nocache nocycle', if(next_not_cached_value = -1 or next_not_cached_value < 1, ' restart 3', '')) from down_to_up);
execute immediate @retort;
set @retort = (select concat('alter sequence unused increment by 1 minvalue 5 maxvalue 500 start with 5 nocache nocycle', if(next_not_cached_value = 1 or next_not_cached_value < 5, ' restart 5', '')) from unused);
execute immediate @retort;
set @retort = (select concat('alter sequence up_to_down increment by -2 minvalue -700 maxvalue -7 start with -7 nocache cycle', if(next_not_cached_value = 1 or next_not_cached_value > -7, ' restart -7', '')) from up_to_down);
execute immediate @retort;
set @retort = (select concat('alter sequence used increment by 1 minvalue 50 nomaxvalue start with 60 nocache nocycle', if(next_not_cached_value = 1 or next_not_cached_value < 50, ' restart 60', '')) from used);
execute immediate @retort;
