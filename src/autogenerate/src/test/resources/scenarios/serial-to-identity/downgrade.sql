alter table u alter column id drop identity;
create sequence u_id_seq as integer owned by u.id;
alter table u alter column id set default nextval('u_id_seq'::regclass);
select setval(pg_get_serial_sequence('u', 'id'), max(id)::bigint) from u having max(id) >= 1;
alter table t alter column id drop identity;
create sequence t_id_seq as bigint owned by t.id;
alter table t alter column id set default nextval('t_id_seq'::regclass);
select setval(pg_get_serial_sequence('t', 'id'), max(id)::bigint) from t having max(id) >= 1;
