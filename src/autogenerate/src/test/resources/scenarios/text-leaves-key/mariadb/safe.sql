-- 1 of 1, statement by statement
alter table numbered modify column id bigint not null;
alter table swapped modify column lengthy varchar(20) not null;
alter table notes drop primary key, add primary key (id), modify column note text not null;
alter table numbered drop primary key, add primary key (id), modify column id bigint not null auto_increment, modify column note text not null;
alter table swapped drop primary key, add primary key (id, lengthy), modify column short text not null;
