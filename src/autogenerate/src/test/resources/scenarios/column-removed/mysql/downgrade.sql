alter table t add column kind enum('A', 'B');
alter table t add column gone varchar(255);
alter table t add column parent_id bigint;
alter table t add unique key UKhptd60ws5669hho7d8mdulp5t (gone);
create index ix_gone on t (gone);
create index FKf3th6lpi7i6bidhid5hkuwftw on t (parent_id);
alter table t add constraint FKf3th6lpi7i6bidhid5hkuwftw foreign key (parent_id) references t (id);
