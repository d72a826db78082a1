alter table t drop foreign key new_fk;
alter table t drop foreign key added_fk;
alter table t drop foreign key wider_fk;
alter table t drop foreign key served_fk;
alter table t drop foreign key explicit_goes_fk;
alter table t drop foreign key explicit_comes_fk;
alter table t drop index wider_ix;
alter table t drop index explicit_goes_fk;
alter table t drop index explicit_comes_ix;
alter table t drop index added_fk;
create index wider_ix on t (wider);
create index explicit_goes_ix on t (explicit_goes, id);
create index explicit_comes_fk on t (explicit_comes);
create index dropped_fk on t (dropped);
create index both_ix on t (both_go);
alter table t add constraint old_fk foreign key (renamed) references p (code) on update cascade,
    add constraint dropped_fk foreign key (dropped) references p (id),
    add constraint both_fk foreign key (both_go) references p (id),
    add constraint wider_fk foreign key (wider) references p (id),
    add constraint served_fk foreign key (served) references p (id),
    add constraint explicit_goes_fk foreign key (explicit_goes) references p (id),
    add constraint explicit_comes_fk foreign key (explicit_comes) references p (id) on delete cascade;
alter table t rename index new_served to old_served;
alter table t rename index new_fk to old_fk;
