alter table TICKET drop constraint CONSTRAINT_9;
update TICKET set STATE = case STATE when 1 then -2 when 2 then 1 end where STATE in (1, 2);
alter table TICKET add constraint TICKET_CHECK check (state between 0 and 1);
