alter table invoice drop foreign key invoice_ibfk_4;
alter table invoice drop foreign key invoice_ibfk_3;
alter table invoice drop index payer_id;
alter table invoice drop constraint invoice_chk_1;
alter table invoice drop column payer_id;
alter table invoice add constraint invoice_chk_1 check (`total` > 0),
    add constraint invoice_ibfk_1 foreign key (customer_id) references Customer (id);
alter table invoice rename to bill;
