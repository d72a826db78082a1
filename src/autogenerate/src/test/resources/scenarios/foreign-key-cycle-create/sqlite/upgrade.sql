create table City (
    country_id bigint not null,
    id bigint not null,
    twin_id bigint,
    constraint City_pkey primary key (id),
    constraint City_twin_id_fkey foreign key (twin_id) references City (id)
);
create table Country (
    capital_id bigint,
    id bigint not null,
    constraint Country_pkey primary key (id),
    constraint Country_capital_id_key unique (capital_id),
    constraint Country_capital_id_fkey foreign key (capital_id) references City (id)
);
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('City') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Country') o;
CREATE TABLE retort_new_City (
    country_id bigint not null,
    id bigint not null,
    twin_id bigint,
    constraint City_pkey primary key (id),
    constraint City_twin_id_fkey foreign key (twin_id) references City (id),
    constraint City_country_id_fkey foreign key (country_id) references Country (id)
);
insert or abort into retort_new_City (rowid, country_id, id, twin_id) select rowid, country_id, id, twin_id from City;
drop table City;
pragma legacy_alter_table = on;
alter table retort_new_City rename to City;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('City') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Country') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
