-- 1 of 1, statement by statement
alter table notes drop primary key, add primary key (id);
alter table swapped drop primary key;
alter table notes modify column note text not null, ALGORITHM=COPY, LOCK=NONE;
alter table swapped modify column short text not null, ALGORITHM=COPY, LOCK=NONE;
alter table swapped modify column lengthy varchar(20) not null;
alter table swapped add primary key (id, lengthy);
