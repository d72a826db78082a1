drop table orders_SEQ;
drop table numbers;
drop table nothing_SEQ;
drop table invoice_SEQ;
drop table above_id_seq;
create table returned_SEQ (
    next_val bigint
) default character set utf8mb4 collate utf8mb4_0900_ai_ci engine=InnoDB;
insert into returned_SEQ values (1);
