-- 1 of 1, statement by statement
alter table other modify column id bigint not null, ALGORITHM=INSTANT;
alter table parent modify column id bigint not null auto_increment;
