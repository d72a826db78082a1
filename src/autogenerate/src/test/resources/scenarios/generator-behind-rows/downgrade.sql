create sequence returned_seq increment by 50;
drop sequence orders_seq;
drop sequence numbers;
drop sequence nothing_seq;
drop sequence invoice_seq;
drop sequence above_id_seq;
select setval('returned_seq', max(id)::bigint) from returned having max(id) >= coalesce(pg_sequence_last_value('returned_seq'::regclass), 1);
