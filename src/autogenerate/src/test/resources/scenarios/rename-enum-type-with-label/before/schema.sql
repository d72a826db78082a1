create type state as enum ('OPEN', 'CLOSED');
create table ticket (id bigint primary key, state state default 'OPEN', past state[], note varchar(10), constraint ticket_state check (state <> 'CLOSED' or id > 0));
create view notes as select id, state, note, 'state' as word, 'OPEN'::state as other, array['OPEN']::state[] as both from ticket where state = 'CLOSED';
create view states as select id, state from ticket where 'OPEN'::state = any (past);
