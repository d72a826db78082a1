alter table parent drop constraint parent_other;
drop table child;
drop table parent;
alter table heir add constraint base_low check (id > 0);
alter table base add constraint base_low check (id > 0);
