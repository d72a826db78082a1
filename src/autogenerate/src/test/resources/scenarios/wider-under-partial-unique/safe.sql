-- 1 of 2, in one transaction
drop index t_site;
create type urgency as enum ('HIGH', 'LOW', 'NONE');
alter table t alter column urgency type urgency using urgency::text::urgency,
    alter column site type text,
    alter column word type varchar(4) using word::text;
drop type prio;
-- 2 of 2, statement by statement
create unique index concurrently t_site on t (site) where site IS NOT NULL;
