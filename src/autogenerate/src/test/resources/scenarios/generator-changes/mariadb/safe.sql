-- 1 of 1, statement by statement
set @retort = (select concat('alter sequence sized_numbers increment by 10 nominvalue nomaxvalue start with 1000 nocache nocycle', if(next_not_cached_value = 1 or next_not_cached_value < 1, ' restart 1000', '')) from sized_numbers);
execute immediate @retort;
create sequence Numbered_SEQ increment by 50 nocache;
create table id_numbers (
    value bigint,
    of varchar(255) not null,
    primary key (of)
) engine=InnoDB;
alter table Numbered modify column id bigint not null, ALGORITHM=INSTANT;
alter table Sequenced modify column id bigint not null auto_increment;
set @retort = coalesce((select concat('do setval(Numbered_SEQ, ', max(id), ')') from Numbered having max(id) >= 1), 'do 0');
execute immediate @retort;
drop sequence Sequenced_SEQ;
