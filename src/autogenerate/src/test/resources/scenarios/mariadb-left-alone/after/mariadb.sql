create table parts (id int not null, y int not null, primary key (id, y)) partition by hash (y) partitions 3;
create table history (id int primary key, a int) with system versioning;
create table history_columns (
    id int primary key, a int without system versioning,
    begins timestamp(6) generated always as row start, ends timestamp(6) generated always as row end,
    period for system_time (begins, ends)
) with system versioning;
create view v as select id from parts;
