create type prio as enum ('LOW', 'HIGH');
create table t (id bigint primary key, urgency prio not null, site varchar(255), word prio);
create unique index t_site on t (site) where site is not null;
