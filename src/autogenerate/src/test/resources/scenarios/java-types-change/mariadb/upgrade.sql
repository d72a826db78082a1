alter table thing modify column duration bigint;
alter table thing modify column flag integer;
alter table thing modify column kind enum('FIRST', 'SECOND');
alter table thing modify column number bigint;
alter table thing modify column price numeric(10, 4);
alter table thing modify column ratio double precision not null;
alter table thing modify column name varchar(30);
alter table thing modify column text varchar(1000) not null;
