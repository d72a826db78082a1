drop table goes;
create table comes (
    id integer not null,
    a varchar(20),
    primary key (id)
) default character set latin1 collate latin1_swedish_ci engine=InnoDB comment='it''s new';
alter table charset_changes convert to character set utf8mb4 collate utf8mb4_unicode_ci;
alter table engine_changes engine=InnoDB;
alter table format_changes row_format=DYNAMIC;
