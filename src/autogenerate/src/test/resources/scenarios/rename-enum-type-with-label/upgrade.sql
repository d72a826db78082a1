drop view notes;
alter type state rename to "Ticket State";
alter table ticket drop constraint ticket_state;
alter type "Ticket State" add value 'PARKED' after 'OPEN';
alter table ticket alter column note type varchar(20);
alter table ticket add constraint ticket_state check ((state <> 'CLOSED'::"Ticket State") OR (id > 1) OR (id = 1));
create view notes (id, state, note, word, other, "both") as
SELECT id,
    state,
    note,
    'state'::text AS word,
    'OPEN'::"Ticket State" AS other,
    ARRAY['OPEN'::"Ticket State"] AS "both"
   FROM ticket
  WHERE (state = 'CLOSED'::"Ticket State");
