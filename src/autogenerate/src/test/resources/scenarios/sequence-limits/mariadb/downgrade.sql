set @retort = (select concat('alter sequence used increment by 1 nominvalue nomaxvalue start with 1 nocache nocycle', if(next_not_cached_value = 60 or next_not_cached_value < 1, ' restart 1', '')) from used);
execute immediate @retort;
set @retort = (select concat('alter sequence up_to_down increment by 1 nominvalue nomaxvalue start with 1 nocache nocycle', if(next_not_cached_value = -7 or next_not_cached_value < 1, ' restart 1', '')) from up_to_down);
execute immediate @retort;
set @retort = (select concat('alter sequence unused increment by 1 nominvalue nomaxvalue start with 1 nocache nocycle', if(next_not_cached_value = 5 or next_not_cached_value < 1, ' restart 1', '')) from unused);
execute immediate @retort;
set @retort = (select concat('alter sequence down_to_up increment by -1 minvalue -9223372036854775807 maxvalue -1 start with -1 nocache nocycle', if(next_not_cached_value = 3 or next_not_cached_value > -1, ' restart -1', '')) from down_to_up);
execute immediate @retort;
