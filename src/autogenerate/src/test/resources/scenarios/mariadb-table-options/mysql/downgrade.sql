alter table format_changes row_format=COMPRESSED;
alter table engine_changes engine=MyISAM;
alter table charset_changes convert to character set latin1 collate latin1_german1_ci;
drop table comes;
create table goes (
    id integer not null,
    a varchar(20) collate latin1_swedish_ci,
    primary key (id)
) default character set utf8mb4 collate utf8mb4_bin engine=MyISAM row_format=FIXED comment='all of it comes back';
