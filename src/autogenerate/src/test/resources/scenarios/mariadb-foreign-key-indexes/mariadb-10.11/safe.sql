-- 1 of 1, statement by statement
alter table t rename index old_fk to new_fk;
alter table t rename index old_served to new_served;
alter table t drop foreign key explicit_comes_fk;
alter table t drop foreign key explicit_goes_fk;
alter table t drop foreign key served_fk;
alter table t drop foreign key wider_fk;
alter table t drop foreign key both_fk;
alter table t drop foreign key dropped_fk;
alter table t drop foreign key old_fk;
alter table t drop index both_ix, ALGORITHM=NOCOPY, LOCK=NONE;
alter table t drop index dropped_fk, ALGORITHM=NOCOPY, LOCK=NONE;
alter table t drop index explicit_comes_fk;
alter table t drop index explicit_goes_ix, ALGORITHM=NOCOPY, LOCK=NONE;
alter table t drop index wider_ix, ALGORITHM=NOCOPY, LOCK=NONE;
create index added_fk on t (added) ALGORITHM=NOCOPY LOCK=NONE;
create index explicit_comes_ix on t (explicit_comes, id) ALGORITHM=NOCOPY LOCK=NONE;
create index explicit_goes_fk on t (explicit_goes) ALGORITHM=NOCOPY LOCK=NONE;
create index wider_ix on t (wider, id) ALGORITHM=NOCOPY LOCK=NONE;
alter table t add constraint explicit_comes_fk foreign key (explicit_comes) references p (id) on delete cascade,
    add constraint explicit_goes_fk foreign key (explicit_goes) references p (id),
    add constraint served_fk foreign key (served) references p (id),
    add constraint wider_fk foreign key (wider) references p (id),
    add constraint added_fk foreign key (added) references p (id) on delete set null,
    add constraint new_fk foreign key (renamed) references p (code) on update cascade;
