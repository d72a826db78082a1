create sequence articles_old_SEQ increment by 50 nocache;
drop sequence articles_seq;
rename table people_SEQ to persons_SEQ;
alter table people rename to persons;
alter table articles rename to articles_old;
set @retort = coalesce((select concat('do setval(articles_old_SEQ, ', max(id), ')') from articles_old having max(id) >= 1), 'do 0');
execute immediate @retort;
