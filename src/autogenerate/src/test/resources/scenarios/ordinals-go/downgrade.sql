alter table ticket drop constraint ticket_state_check;
update ticket set state = case state when -2 then 1 when 1 then 2 end where state in (-2, 1);
alter table ticket add constraint ticket_state_check check ((state >= 0) AND (state <= 2));
