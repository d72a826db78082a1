-- 1 of 1, statement by statement
alter table Payment modify column DTYPE varchar(31) not null check (`DTYPE` in ('CardPayment','CashPayment'));
alter table Payment add column exact bit(1), ALGORITHM=INSTANT;
alter table Payment add column paid_in varchar(3), ALGORITHM=INSTANT;
alter table Payment add constraint CONSTRAINT_1 check (DTYPE <> 'CashPayment' or (exact is not null));
