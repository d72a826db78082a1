drop table Dog;
drop table Cat;
alter table Animal add column lives integer;
alter table Animal add column kind varchar(10);
alter table Animal modify column kind varchar(10) not null;
alter table Animal add column breed varchar(255);
alter table Animal add constraint Animal_chk_1 check (kind <> 'Cat' or (lives is not null)),
    add constraint Animal_chk_2 check (kind in ('Animal','Cat','Dog'));
