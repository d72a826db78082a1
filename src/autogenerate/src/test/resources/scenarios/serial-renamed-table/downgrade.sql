alter table t alter column id drop identity;
create sequence old_name_id_seq as bigint owned by t.id;
alter table t alter column id set default nextval('old_name_id_seq'::regclass);
select setval(pg_get_serial_sequence('t', 'id'), max(id)::bigint) from t having max(id) >= 1;
alter table t rename constraint t_pkey to old_name_pkey;
