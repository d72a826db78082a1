alter table t drop constraint t_chk_7;
alter table t modify column shows integer invisible not null default 1 comment 'kept';
alter table t modify column hides integer not null default 1 comment 'kept';
alter table t modify column update_stays timestamp(3) null on update current_timestamp(3) comment 'kept',
    modify column update_comes timestamp(6) not null default current_timestamp(6) comment 'kept',
    modify column collation_changes varchar(20) collate utf8mb4_bin not null default 'x' comment 'kept',
    modify column comment_goes integer unsigned invisible default 5 comment 'gone',
    modify column comment_changes varchar(20) collate utf8mb4_bin not null default 'x' comment 'kept',
    modify column default_changes varchar(20) collate utf8mb4_bin not null default 'x' comment 'kept',
    modify column null_changes varchar(20) collate utf8mb4_bin not null default 'x' comment 'kept',
    modify column type_changes varchar(20) collate utf8mb4_bin not null default 'x' comment 'it''s \\ kept',
    modify column id integer not null auto_increment comment 'numbers',
    add constraint t_chk_7 check (`check_changes` <> '');
