drop table DOG;
drop table CAT;
alter table ANIMAL add column LIVES integer;
alter table ANIMAL add column KIND varchar(10);
alter table ANIMAL alter column KIND set not null;
alter table ANIMAL add column BREED varchar(255);
alter table ANIMAL add constraint ANIMAL_CHECK check (kind <> 'Cat' or (lives is not null));
alter table ANIMAL add constraint ANIMAL_CHECK1 check (kind in ('Animal','Cat','Dog'));
