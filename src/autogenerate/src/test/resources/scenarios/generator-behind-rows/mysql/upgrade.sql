drop table returned_SEQ;
create table above_id_seq (
    next_val bigint
) engine=InnoDB;
insert into above_id_seq values (1000);
create table invoice_SEQ (
    next_val bigint
) engine=InnoDB;
insert into invoice_SEQ values (1);
create table nothing_SEQ (
    next_val bigint
) engine=InnoDB;
insert into nothing_SEQ values (1);
create table numbers (
    next_val bigint
) engine=InnoDB;
insert into numbers values (1);
create table orders_SEQ (
    next_val bigint
) engine=InnoDB;
insert into orders_SEQ values (1);
