create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Animal') o;
CREATE TABLE retort_new_Animal (id bigint not null, name varchar(255), primary key (id));
insert or abort into retort_new_Animal (rowid, id, name) select rowid, id, name from Animal;
drop table Animal;
pragma legacy_alter_table = on;
alter table retort_new_Animal rename to Animal;
pragma legacy_alter_table = off;
create table retort_probe (a, b);
alter table retort_probe drop column b;
drop table retort_probe;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Animal') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create table Cat (
    lives integer not null,
    id bigint not null,
    constraint Cat_pkey primary key (id),
    constraint Cat_id_fkey foreign key (id) references Animal (id)
);
create table Dog (
    id bigint not null,
    breed varchar(255),
    constraint Dog_pkey primary key (id),
    constraint Dog_id_fkey foreign key (id) references Animal (id)
);
