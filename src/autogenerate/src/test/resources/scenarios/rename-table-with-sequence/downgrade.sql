create sequence articles_old_seq increment by 50;
drop sequence articles_seq;
alter sequence people_seq rename to persons_seq;
alter table people rename to persons;
alter table articles rename to articles_old;
select setval('articles_old_seq', max(id)::bigint) from articles_old having max(id) >= coalesce(pg_sequence_last_value('articles_old_seq'::regclass), 1);
