-- 1 of 2, in one transaction
alter table ticket drop constraint ticket_state_check;
update ticket set state = case state when 1 then -2 when 2 then 1 end where state in (1, 2);
alter table ticket add constraint ticket_state_check check (state between 0 and 1) not valid;
-- 2 of 2, in one transaction
alter table ticket validate constraint ticket_state_check;
