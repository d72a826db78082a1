-- 1 of 2, in one transaction
alter table c drop constraint fc;
alter table c drop constraint fd;
alter table c drop constraint fe;
alter table c drop constraint ff;
alter table c drop constraint fk;
alter table c drop constraint fl;
alter table c add constraint fc foreign key (c) references p (id) deferrable not valid;
alter table c add constraint fd foreign key (d) references p (id) not valid;
alter table c add constraint fe foreign key (e) references p (id) deferrable not valid;
alter table c add constraint ff foreign key (f) references p (id) not valid;
alter table c add constraint fk foreign key (k) references p (id) on update cascade not valid;
alter table c add constraint fl foreign key (l) references p (id) not valid;
-- 2 of 2, in one transaction
alter table c validate constraint fc;
alter table c validate constraint fd;
alter table c validate constraint fe;
alter table c validate constraint ff;
alter table c validate constraint fk;
alter table c validate constraint fl;
