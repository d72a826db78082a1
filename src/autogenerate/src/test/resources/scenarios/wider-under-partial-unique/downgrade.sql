create type prio as enum ('LOW', 'HIGH');
drop index t_site;
alter table t alter column word type prio using word::prio,
    alter column site type varchar(255),
    alter column urgency type prio using urgency::text::prio;
drop type urgency;
create unique index t_site on t (site) where site IS NOT NULL;
