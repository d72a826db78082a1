create type "Ticket State" as enum ('OPEN', 'PARKED', 'CLOSED');
create table ticket (id bigint primary key, state "Ticket State" default 'OPEN', past "Ticket State"[], note varchar(20), constraint ticket_state check (state <> 'CLOSED' or id > 1 or id = 1));
create view notes as select id, state, note, 'state' as word, 'OPEN'::"Ticket State" as other, array['OPEN']::"Ticket State"[] as both from ticket where state = 'CLOSED';
create view states as select id, state from ticket where 'OPEN'::"Ticket State" = any (past);
