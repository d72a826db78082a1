create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('parcel_labels') o;
CREATE TABLE retort_new_parcel_labels (label tinyint, Parcel_id bigint not null,
    constraint parcel_labels_Parcel_id_fkey foreign key (Parcel_id) references parcel (id));
insert or abort into retort_new_parcel_labels (rowid, label, Parcel_id) select rowid, label, Parcel_id from parcel_labels;
drop table parcel_labels;
pragma legacy_alter_table = on;
alter table retort_new_parcel_labels rename to parcel_labels;
pragma legacy_alter_table = off;
CREATE UNIQUE INDEX parcel_labels_Parcel_id_label_key on parcel_labels (Parcel_id, label);
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('parcel_labels') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('parcel') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('parcel_labels') o;
CREATE TABLE retort_new_parcel (size tinyint check ((size between 0 and 1)), speed tinyint check ((speed between 0 and 1)), status tinyint, id bigint not null, named varchar(255), primary key (id));
insert or abort into retort_new_parcel (rowid, size, speed, status, id, named) select rowid, size, speed, status, id, named from parcel;
drop table parcel;
pragma legacy_alter_table = on;
alter table retort_new_parcel rename to parcel;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('parcel') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('parcel_labels') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
update parcel_labels set label = -1 where label = 0;
update parcel_labels set label = 0 where label = 1;
update parcel_labels set label = 1 where label = 2;
update parcel set status = case status when 1 then -2 when 2 then 1 when 3 then 2 end where status in (1, 2, 3);
update parcel set size = case size when 0 then 1 when 1 then 0 end where size in (0, 1);
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('parcel_labels') o;
CREATE TABLE retort_new_parcel_labels (label tinyint, Parcel_id bigint not null,
    constraint parcel_labels_Parcel_id_fkey foreign key (Parcel_id) references parcel (id),
    constraint parcel_labels_label_check check (label between 0 and 1));
insert or abort into retort_new_parcel_labels (rowid, label, Parcel_id) select rowid, label, Parcel_id from parcel_labels;
drop table parcel_labels;
pragma legacy_alter_table = on;
alter table retort_new_parcel_labels rename to parcel_labels;
pragma legacy_alter_table = off;
CREATE UNIQUE INDEX parcel_labels_Parcel_id_label_key on parcel_labels (Parcel_id, label);
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('parcel_labels') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('parcel') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('parcel_labels') o;
CREATE TABLE retort_new_parcel (size tinyint check ((size between 0 and 1)), speed tinyint check ((speed between 0 and 1)), status tinyint, id bigint not null, named varchar(255), primary key (id),
    constraint parcel_status_check check (status between 0 and 2),
    constraint parcel_named_check check (named in ('SMALL', 'LARGE')));
insert or abort into retort_new_parcel (rowid, size, speed, status, id, named) select rowid, size, speed, status, id, named from parcel;
drop table parcel;
pragma legacy_alter_table = on;
alter table retort_new_parcel rename to parcel;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('parcel') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('parcel_labels') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
