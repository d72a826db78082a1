drop table dog;
drop table cat;
alter table animal add column lives integer;
alter table animal add column kind varchar(10);
alter table animal alter column kind set not null;
alter table animal add column breed varchar(255);
alter table animal add constraint animal_check check (kind <> 'Cat' or (lives is not null));
alter table animal add constraint animal_kind_check check (kind in ('Animal','Cat','Dog'));
