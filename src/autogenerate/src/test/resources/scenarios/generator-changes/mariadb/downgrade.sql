create sequence Sequenced_SEQ increment by 50 nocache;
alter table Sequenced modify column id bigint not null;
alter table Numbered modify column id bigint not null auto_increment;
drop table id_numbers;
drop sequence Numbered_SEQ;
alter sequence sized_numbers increment by 50 nominvalue nomaxvalue start with 1 nocache nocycle;
set @retort = coalesce((select concat('do setval(Sequenced_SEQ, ', max(id), ')') from Sequenced having max(id) >= 1), 'do 0');
execute immediate @retort;
