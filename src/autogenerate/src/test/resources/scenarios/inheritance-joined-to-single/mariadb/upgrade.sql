drop table Dog;
drop table Cat;
alter table Animal add column lives integer;
alter table Animal add column kind varchar(10) check (kind in ('Animal','Cat','Dog'));
alter table Animal modify column kind varchar(10) not null check (kind in ('Animal','Cat','Dog'));
alter table Animal add column breed varchar(255);
alter table Animal add constraint CONSTRAINT_1 check (kind <> 'Cat' or (lives is not null));
