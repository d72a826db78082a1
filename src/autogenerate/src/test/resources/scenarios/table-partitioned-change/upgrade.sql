alter table t drop column gone;
alter table t add column p_id bigint;
alter table t add constraint t_id check (id > 0);
create index t_p_id on t (p_id);
alter table t add constraint t_p foreign key (p_id) references p (id);
