-- 1 of 1, statement by statement
alter table thing modify column day datetime(6),
    modify column duration bigint,
    modify column flag integer,
    modify column kind enum('FIRST', 'SECOND'),
    modify column moment time(3),
    modify column number bigint,
    modify column price numeric(10, 4),
    modify column rate numeric(10, 4),
    modify column ratio double precision not null,
    modify column milli datetime(6),
    modify column name varchar(30),
    modify column story text,
    modify column note varchar(1024);
alter table thing modify column text varchar(1000) not null, ALGORITHM=INPLACE, LOCK=NONE;
