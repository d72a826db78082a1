alter table Payment drop constraint CONSTRAINT_1;
alter table Payment drop column paid_in;
alter table Payment drop column exact;
alter table Payment modify column DTYPE varchar(31) not null check (`DTYPE` = 'CardPayment');
