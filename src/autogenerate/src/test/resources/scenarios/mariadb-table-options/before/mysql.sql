create table engine_changes (id int primary key, a varchar(20) not null comment 'kept') engine=MyISAM;
create table charset_changes (id int primary key, a varchar(20), b varchar(30)) default character set latin1 collate latin1_german1_ci;
create table format_changes (id int primary key, a varchar(20)) row_format=compressed;
create table goes (id int primary key, a varchar(20) character set latin1) engine=MyISAM row_format=fixed default character set utf8mb4 collate utf8mb4_bin comment 'all of it comes back';
