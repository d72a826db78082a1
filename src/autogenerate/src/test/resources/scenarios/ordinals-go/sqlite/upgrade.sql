create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('ticket') o;
CREATE TABLE retort_new_ticket (state tinyint, id bigint not null, primary key (id));
insert or abort into retort_new_ticket (rowid, state, id) select rowid, state, id from ticket;
drop table ticket;
pragma legacy_alter_table = on;
alter table retort_new_ticket rename to ticket;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('ticket') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
update ticket set state = case state when 1 then -2 when 2 then 1 end where state in (1, 2);
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('ticket') o;
CREATE TABLE retort_new_ticket (state tinyint, id bigint not null, primary key (id),
    constraint ticket_state_check check (state between 0 and 1));
insert or abort into retort_new_ticket (rowid, state, id) select rowid, state, id from ticket;
drop table ticket;
pragma legacy_alter_table = on;
alter table retort_new_ticket rename to ticket;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('ticket') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
