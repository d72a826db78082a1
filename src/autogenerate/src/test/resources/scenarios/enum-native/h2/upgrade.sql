create domain KIND as varchar(7) check (value = any(array['BAKER', 'BUTCHER']));
create domain SIZE as varchar(5) check (value = any(array['LARGE', 'SMALL']));
alter table SHOP alter column KIND set data type kind;
alter table SHOP add column SIZE size;
