alter table t drop constraint t_chk_7;
alter table t modify column id bigint not null auto_increment comment 'numbers',
    modify column type_changes varchar(30) collate utf8mb4_bin not null default 'x' comment 'it''s \\ kept',
    modify column null_changes varchar(20) collate utf8mb4_bin default 'x' comment 'kept',
    modify column default_changes varchar(20) collate utf8mb4_bin not null default 'y' comment 'kept',
    modify column comment_changes varchar(20) collate utf8mb4_bin not null default 'x' comment 'changed',
    modify column comment_goes integer unsigned invisible default 5,
    modify column collation_changes varchar(20) collate latin1_bin not null default 'x' comment 'kept',
    modify column update_comes timestamp(6) not null default current_timestamp(6) on update current_timestamp(6) comment 'kept',
    modify column update_stays timestamp(6) null on update current_timestamp(6) comment 'kept',
    modify column hides integer invisible not null default 1 comment 'kept',
    modify column shows integer not null default 1 comment 'kept',
    add constraint t_chk_7 check (`check_changes` <> 'y');
