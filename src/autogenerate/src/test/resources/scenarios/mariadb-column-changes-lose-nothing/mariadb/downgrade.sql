alter table t modify column shows integer invisible not null default 1 comment 'kept' check (`shows` > 0);
alter table t modify column hides integer not null default 1 comment 'kept' check (`hides` > 0);
alter table t modify column update_stays timestamp(3) null on update current_timestamp(3) comment 'kept',
    modify column update_comes timestamp(6) not null default current_timestamp(6) comment 'kept',
    modify column check_changes varchar(20) collate utf8mb4_bin not null default 'x' comment 'kept' check (`check_changes` <> ''),
    modify column collation_changes varchar(20) collate utf8mb4_bin not null default 'x' comment 'kept' check (`collation_changes` <> ''),
    modify column comment_goes integer unsigned invisible default 5 comment 'gone' check (`comment_goes` > 1),
    modify column comment_changes varchar(20) collate utf8mb4_bin not null default 'x' comment 'kept' check (`comment_changes` <> ''),
    modify column default_changes varchar(20) collate utf8mb4_bin not null default 'x' comment 'kept' check (`default_changes` <> ''),
    modify column null_changes varchar(20) collate utf8mb4_bin not null default 'x' comment 'kept' check (`null_changes` <> ''),
    modify column type_changes varchar(20) collate utf8mb4_bin not null default 'x' comment 'it''s \\ kept' check (`type_changes` <> ''),
    modify column id integer not null auto_increment comment 'numbers';
