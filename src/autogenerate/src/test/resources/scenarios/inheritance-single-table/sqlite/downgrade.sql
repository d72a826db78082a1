create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Payment') o;
CREATE TABLE retort_new_Payment (amount numeric(38,2) not null, id bigint not null, payer_id bigint, number varchar(19), DTYPE varchar(31) not null, primary key (id),
    constraint Payment_payer_id_fkey foreign key (payer_id) references Payer (id),
    constraint Payment_DTYPE_check check (DTYPE in ('CardPayment')));
insert or abort into retort_new_Payment (rowid, amount, id, payer_id, number, DTYPE) select rowid, amount, id, payer_id, number, DTYPE from Payment;
drop table Payment;
pragma legacy_alter_table = on;
alter table retort_new_Payment rename to Payment;
pragma legacy_alter_table = off;
create table retort_probe (a, b);
alter table retort_probe drop column b;
drop table retort_probe;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Payment') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
