create table "with space, (and) more" (
    id bigint not null,
    constraint "with space, (and) more_pkey" primary key (id)
);
create table "with.dot" (
    id bigint not null,
    constraint "with.dot_pkey" primary key (id)
);
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('first') o;
CREATE TABLE retort_new_first (id bigint not null,
    dotted_id bigint,
    spaced_id bigint, primary key (id),
    constraint first_dotted_id_fkey foreign key (dotted_id) references "with.dot" (id),
    constraint first_spaced_id_fkey foreign key (spaced_id) references "with space, (and) more" (id));
insert or abort into retort_new_first (rowid, id) select rowid, id from "first";
drop table "first";
pragma legacy_alter_table = on;
alter table retort_new_first rename to "first";
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('first') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
