create sequence Sequenced_SEQ increment by 50 nocache;
alter table Sequenced modify column id bigint not null;
alter table Numbered modify column id bigint not null auto_increment;
drop table id_numbers;
drop sequence Numbered_SEQ;
set @retort = (select concat('alter sequence sized_numbers increment by 50 nominvalue nomaxvalue start with 1 nocache nocycle', if(next_not_cached_value = 1000 or next_not_cached_value < 1, ' restart 1', '')) from sized_numbers);
execute immediate @retort;
set @retort = coalesce((select concat('do setval(Sequenced_SEQ, ', max(id), ')') from Sequenced having max(id) >= 1), 'do 0');
execute immediate @retort;
