create table latin (id integer not null primary key, a varchar(20)) engine=InnoDB default charset=latin1 collate=latin1_german1_ci;
create table silent (id integer not null primary key, a varchar(20)) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci row_format=compressed;
