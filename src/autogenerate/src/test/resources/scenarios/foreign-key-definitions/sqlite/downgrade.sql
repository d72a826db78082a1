create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('c') o;
CREATE TABLE retort_new_c (a bigint, b bigint, c bigint, d bigint, e bigint, f bigint, g bigint, h bigint, i bigint, id bigint not null, j bigint, k bigint, l bigint, primary key (id),
    constraint fa foreign key (a) references p (id) on delete cascade,
    constraint fb foreign key (b) references p (id) on update cascade,
    constraint fc foreign key (c) references p (id),
    constraint fd foreign key (d) references p (id),
    constraint fe foreign key (e) references p (id),
    constraint ff foreign key (f) references p (id),
    constraint fg foreign key (g) references p (id),
    constraint fh foreign key (h) references p (id) deferrable initially deferred,
    constraint fi foreign key (i) references p (id) deferrable initially deferred,
    constraint fj foreign key (j) references p (id),
    constraint fl foreign key (l) references p (id) on update cascade,
    constraint fk foreign key (k) references p (id));
insert or abort into retort_new_c (rowid, a, b, c, d, e, f, g, h, i, id, j, k, l) select rowid, a, b, c, d, e, f, g, h, i, id, j, k, l from c;
drop table c;
pragma legacy_alter_table = on;
alter table retort_new_c rename to c;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('c') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
