alter table people rename to persons;
alter table people_SEQ rename to persons_SEQ;
alter table articles rename to articles_old;
alter table articles_seq rename to articles_old_SEQ;
