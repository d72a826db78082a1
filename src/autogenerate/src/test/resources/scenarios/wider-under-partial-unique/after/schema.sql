create type urgency as enum ('HIGH', 'LOW', 'NONE');
create table t (id bigint primary key, urgency urgency not null, site text, word varchar(4));
create unique index t_site on t (site) where site is not null;
