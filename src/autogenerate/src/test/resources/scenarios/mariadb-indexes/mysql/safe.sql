-- 1 of 1, statement by statement
alter table t rename index old_name to new_name;
alter table t drop index becomes_words, ALGORITHM=INPLACE, LOCK=NONE;
alter table t drop index order_changes, ALGORITHM=INPLACE, LOCK=NONE;
alter table t drop index prefix_changes, ALGORITHM=INPLACE, LOCK=NONE;
alter table t drop index words, ALGORITHM=INPLACE, LOCK=NONE;
alter table t add unique key comes (c, e), ALGORITHM=INPLACE, LOCK=NONE;
alter table t drop index goes;
create fulltext index becomes_words on t (g);
create index method on t (c, e) ALGORITHM=INPLACE LOCK=NONE;
create index order_changes on t (c desc) ALGORITHM=INPLACE LOCK=NONE;
create index prefix_changes on t (a(20)) ALGORITHM=INPLACE LOCK=NONE;
create fulltext index words on t (f, g);
