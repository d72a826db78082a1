alter table Payment drop constraint Payment_chk_2;
alter table Payment drop constraint Payment_chk_1;
alter table Payment drop column paid_in;
alter table Payment drop column exact;
alter table Payment add constraint Payment_chk_1 check (`DTYPE` = 'CardPayment');
