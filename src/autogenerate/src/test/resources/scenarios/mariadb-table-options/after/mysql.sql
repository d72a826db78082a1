create table engine_changes (id int primary key, a varchar(20) not null comment 'kept') engine=InnoDB;
create table charset_changes (id int primary key, a varchar(20), b varchar(30)) default character set utf8mb4 collate utf8mb4_unicode_ci;
create table format_changes (id int primary key, a varchar(20)) row_format=dynamic;
create table comes (id int primary key, a varchar(20)) engine=InnoDB default character set latin1 comment 'it''s new';
