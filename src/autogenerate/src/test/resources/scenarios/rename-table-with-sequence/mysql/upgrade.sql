alter table articles_old_SEQ rename to articles_seq;
alter table articles_old rename to articles;
alter table persons_SEQ rename to people_SEQ;
alter table persons rename to people;
