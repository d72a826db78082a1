-- 1 of 2, in one transaction
alter table c drop constraint fa;
alter table c drop constraint fb;
alter table c drop constraint fc;
alter table c drop constraint fd;
alter table c drop constraint fe;
alter table c drop constraint ff;
alter table c drop constraint fg;
alter table c drop constraint fh;
alter table c drop constraint fx;
alter table c add constraint fa foreign key (a) references p (id) on delete cascade not valid;
alter table c add constraint fb foreign key (b) references p (id) not valid;
alter table c add constraint fc foreign key (c) references p (id) on update cascade not valid;
alter table c add constraint fd foreign key (d) references p (id) not valid;
alter table c add constraint fe foreign key (e) references p (id) deferrable initially deferred not valid;
alter table c add constraint ff foreign key (f) references p (id) not valid;
alter table c add constraint fg foreign key (g) references p (id) deferrable not valid;
alter table c add constraint fh foreign key (h) references p (id) on delete set default not valid;
alter table c add constraint fx foreign key (x, y) references p (a, b) match full not valid;
-- 2 of 2, in one transaction
alter table c validate constraint fa;
alter table c validate constraint fb;
alter table c validate constraint fc;
alter table c validate constraint fd;
alter table c validate constraint fe;
alter table c validate constraint ff;
alter table c validate constraint fg;
alter table c validate constraint fh;
alter table c validate constraint fx;
