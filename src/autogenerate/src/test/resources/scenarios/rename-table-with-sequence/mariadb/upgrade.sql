alter table articles_old rename to articles;
alter table persons rename to people;
rename table persons_SEQ to people_SEQ;
create sequence articles_seq increment by 5 nocache;
set @retort = coalesce((select concat('do setval(articles_seq, ', max(id), ')') from articles having max(id) >= 1), 'do 0');
execute immediate @retort;
drop sequence articles_old_SEQ;
