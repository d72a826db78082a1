create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('line') o;
CREATE TABLE retort_new_line (price integer not null, quantity integer not null, total integer generated always as (quantity * price) stored not null, id bigint not null,
    next integer generated always as (quantity + 1) stored not null, primary key (id));
insert or abort into retort_new_line (rowid, price, quantity, id) select rowid, price, quantity, id from line;
drop table line;
pragma legacy_alter_table = on;
alter table retort_new_line rename to line;
pragma legacy_alter_table = off;
create table retort_probe (a, b);
alter table retort_probe drop column b;
drop table retort_probe;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('line') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
