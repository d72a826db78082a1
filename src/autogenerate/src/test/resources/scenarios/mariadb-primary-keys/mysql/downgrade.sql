alter table child drop foreign key child_fk;
alter table gets_one drop primary key;
alter table referenced modify column a integer not null;
alter table child modify column a integer;
alter table numbered drop primary key, add primary key (id);
alter table loses_one add primary key (a);
alter table grows drop primary key, add primary key (a);
alter table child add constraint child_fk foreign key (a) references referenced (a);
