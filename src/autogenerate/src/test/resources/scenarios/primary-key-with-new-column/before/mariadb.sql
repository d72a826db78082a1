create table grows (id bigint not null auto_increment, name varchar(20), constraint grows_pkey primary key (id));
create table shrinks (id bigint not null auto_increment, part integer not null default 0, constraint shrinks_pkey primary key (id, part));
create table swaps (id bigint not null auto_increment, part integer not null default 0, constraint swaps_pkey primary key (id, part));
