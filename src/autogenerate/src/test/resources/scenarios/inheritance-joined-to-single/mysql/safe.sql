-- 1 of 1, statement by statement
drop table Dog;
drop table Cat;
alter table Animal add column lives integer, ALGORITHM=INSTANT;
alter table Animal add column kind varchar(10), ALGORITHM=INSTANT;
alter table Animal modify column kind varchar(10) not null, ALGORITHM=INPLACE, LOCK=NONE;
alter table Animal add column breed varchar(255), ALGORITHM=INSTANT;
alter table Animal add constraint Animal_chk_1 check (kind <> 'Cat' or (lives is not null)),
    add constraint Animal_chk_2 check (kind in ('Animal','Cat','Dog'));
