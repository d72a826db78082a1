create sequence returned_SEQ increment by 50 nocache;
drop sequence orders_SEQ;
drop sequence numbers;
drop sequence nothing_SEQ;
drop sequence invoice_SEQ;
drop sequence above_id_seq;
set @retort = coalesce((select concat('do setval(returned_SEQ, ', max(id), ')') from returned having max(id) >= 1), 'do 0');
execute immediate @retort;
