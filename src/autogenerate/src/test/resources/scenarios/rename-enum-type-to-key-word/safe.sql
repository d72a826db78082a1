-- 1 of 2, in one transaction
alter type "order" rename to sorting;
alter type state rename to "user";
drop index ticket_open;
alter table ticket drop constraint ticket_sorted;
alter table ticket drop constraint ticket_state;
alter table ticket alter column state set default 'CLOSED';
alter table ticket alter column sorted set default 'b';
alter table ticket add constraint ticket_sorted check ((sorted = 'b'::sorting) OR (id > 0)) not valid;
alter table ticket add constraint ticket_state check ((state <> 'CLOSED'::"user") OR (id > 1)) not valid;
-- 2 of 2, statement by statement
alter table ticket validate constraint ticket_sorted;
alter table ticket validate constraint ticket_state;
create index concurrently ticket_open on ticket (id) where (state = 'OPEN'::"user") AND (id > 1);
