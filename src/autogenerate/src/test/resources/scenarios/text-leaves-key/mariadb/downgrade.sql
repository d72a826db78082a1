alter table swapped modify column short varchar(20) not null;
alter table numbered modify column note varchar(20) not null;
alter table numbered modify column id bigint not null;
alter table notes modify column note varchar(20) not null;
alter table swapped drop primary key, add primary key (id, short), modify column lengthy text not null;
alter table numbered drop primary key, add primary key (id, note);
alter table notes drop primary key, add primary key (id, note);
