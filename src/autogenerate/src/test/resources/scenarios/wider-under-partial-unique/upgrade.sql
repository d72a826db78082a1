drop index t_site;
create type urgency as enum ('HIGH', 'LOW', 'NONE');
alter table t alter column urgency type urgency using urgency::text::urgency,
    alter column site type text,
    alter column word type varchar(4) using word::text;
create unique index t_site on t (site) where site IS NOT NULL;
drop type prio;
