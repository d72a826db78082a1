alter table bill rename to invoice;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('invoice') o;
CREATE TABLE retort_new_invoice (total integer not null, agent_id bigint, customer_id bigint, id bigint not null, note varchar(255),
    payer_id bigint, primary key (id),
    constraint bill_ibfk_2 foreign key (agent_id) references Customer (id),
    constraint invoice_total_check check (total > - 1),
    constraint invoice_customer_id_fkey foreign key (customer_id) references Customer (id) on delete cascade,
    constraint invoice_payer_id_fkey foreign key (payer_id) references Customer (id));
insert or abort into retort_new_invoice (rowid, total, agent_id, customer_id, id, note) select rowid, total, agent_id, customer_id, id, note from invoice;
drop table invoice;
pragma legacy_alter_table = on;
alter table retort_new_invoice rename to invoice;
pragma legacy_alter_table = off;
CREATE INDEX customer_id on "invoice" (customer_id);
CREATE INDEX agent_id on "invoice" (agent_id);
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('invoice') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
