alter table parent modify column id bigint not null;
alter table other modify column id bigint not null auto_increment;
