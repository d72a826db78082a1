-- 1 of 1, statement by statement
alter table Payment drop constraint Payment_chk_1;
alter table Payment add column exact bit(1), ALGORITHM=INSTANT;
alter table Payment add column paid_in varchar(3), ALGORITHM=INSTANT;
alter table Payment add constraint Payment_chk_1 check (DTYPE <> 'CashPayment' or (exact is not null)),
    add constraint Payment_chk_2 check (DTYPE in ('CardPayment','CashPayment'));
