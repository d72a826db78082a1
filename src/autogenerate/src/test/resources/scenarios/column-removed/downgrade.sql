alter table t add column kind varchar(255);
alter table t add column gone varchar(255);
alter table t add column parent_id bigint;
alter table t add constraint t_kind_check check ((kind)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[]));
alter table t add constraint t_gone_key unique (gone);
create index ix_gone on t (gone);
alter table t add constraint fkf3th6lpi7i6bidhid5hkuwftw foreign key (parent_id) references t (id);
