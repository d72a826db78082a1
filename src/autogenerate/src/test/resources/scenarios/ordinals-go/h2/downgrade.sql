alter table TICKET drop constraint TICKET_CHECK;
update TICKET set STATE = case STATE when -2 then 1 when 1 then 2 end where STATE in (-2, 1);
alter table TICKET add constraint CONSTRAINT_9 check ("STATE" BETWEEN 0 AND 2);
