-- 1 of 1, statement by statement
alter table child drop foreign key child_fk;
alter table loses_one drop primary key;
alter table child modify column a bigint;
alter table referenced modify column a bigint not null;
alter table gets_one add primary key (a);
alter table grows drop primary key, add primary key (b, a);
alter table numbered drop primary key, add primary key (id, a);
alter table child add constraint child_fk foreign key (a) references referenced (a);
