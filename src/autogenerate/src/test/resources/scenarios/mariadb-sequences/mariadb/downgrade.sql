create sequence goes increment by -1 nocache;
drop sequence comes;
set @retort = (select concat('alter sequence changes increment by 2 nominvalue maxvalue 1000 start with 5 cache 10 cycle', if(next_not_cached_value = 7 or next_not_cached_value < 1, ' restart 5', '')) from changes);
execute immediate @retort;
