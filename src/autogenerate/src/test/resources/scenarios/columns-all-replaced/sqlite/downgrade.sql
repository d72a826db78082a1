create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Label') o;
CREATE TABLE retort_new_Label (description varchar(255),
    code varchar(255) not null,
    constraint Label_pkey primary key (code));
insert or abort into retort_new_Label (rowid) select rowid from Label;
drop table Label;
pragma legacy_alter_table = on;
alter table retort_new_Label rename to Label;
pragma legacy_alter_table = off;
create table retort_probe (a, b);
alter table retort_probe drop column b;
drop table retort_probe;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Label') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
