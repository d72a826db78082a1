create table grows (id bigint not null auto_increment, name varchar(20), tenant integer not null default 1, constraint grows_pkey primary key (id, tenant));
create table shrinks (id bigint not null auto_increment, constraint shrinks_pkey primary key (id));
create table swaps (id bigint not null auto_increment, tenant integer not null default 1, constraint swaps_pkey primary key (id, tenant));
