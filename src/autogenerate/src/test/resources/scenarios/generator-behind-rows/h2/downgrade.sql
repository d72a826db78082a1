create sequence RETURNED_SEQ increment by 50;
drop sequence ORDERS_SEQ;
drop sequence NUMBERS;
drop sequence NOTHING_SEQ;
drop sequence INVOICE_SEQ;
drop sequence ABOVE_ID_SEQ;
alter sequence RETURNED_SEQ restart with (select case when max(ID) >= 1 then least(cast(max(ID) as numeric(20)) + 50, 9223372036854775807) else 1 end from RETURNED);
