alter table articles_old rename to articles;
alter table persons rename to people;
alter sequence persons_seq rename to people_seq;
create sequence articles_seq increment by 5;
select setval('articles_seq', max(id)::bigint) from articles having max(id) >= coalesce(pg_sequence_last_value('articles_seq'::regclass), 1);
drop sequence articles_old_seq;
