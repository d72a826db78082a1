create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Employee') o;
CREATE TABLE retort_new_Employee (boss_id bigint, friend_id bigint, id bigint not null, mentor_id bigint, badge varchar(255) not null unique, primary key (id));
insert or abort into retort_new_Employee (rowid, boss_id, friend_id, id, mentor_id, badge) select rowid, boss_id, friend_id, id, mentor_id, badge from Employee;
drop table Employee;
pragma legacy_alter_table = on;
alter table retort_new_Employee rename to Employee;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Employee') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
alter table Visit add column guard_id bigint;
alter table Visit add column guest_id bigint;
alter table Visit add column badge varchar(255);
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Employee') o;
CREATE TABLE retort_new_Employee (boss_id bigint, friend_id bigint, id bigint not null, mentor_id bigint, badge varchar(255) not null unique, primary key (id),
    constraint Employee_boss_id_fkey foreign key (boss_id) references Employee (id) on delete set null,
    constraint Employee_friend_id_fkey foreign key (friend_id) references Employee (id));
insert or abort into retort_new_Employee (rowid, boss_id, friend_id, id, mentor_id, badge) select rowid, boss_id, friend_id, id, mentor_id, badge from Employee;
drop table Employee;
pragma legacy_alter_table = on;
alter table retort_new_Employee rename to Employee;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Employee') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Visit') o;
CREATE TABLE retort_new_Visit (id bigint not null, guard_id bigint, guest_id bigint, badge varchar(255), primary key (id),
    constraint Visit_guest_id_fkey foreign key (guest_id) references Employee (id) on delete cascade,
    constraint visit_badge foreign key (badge) references Employee (badge),
    constraint visit_guard foreign key (guard_id) references Employee (id) on update cascade deferrable initially deferred);
insert or abort into retort_new_Visit (rowid, id, guard_id, guest_id, badge) select rowid, id, guard_id, guest_id, badge from Visit;
drop table Visit;
pragma legacy_alter_table = on;
alter table retort_new_Visit rename to Visit;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Visit') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
