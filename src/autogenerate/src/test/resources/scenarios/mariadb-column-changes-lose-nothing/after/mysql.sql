create table t (
    id bigint not null auto_increment comment 'numbers',
    type_changes varchar(30) collate utf8mb4_bin not null default 'x' comment 'it''s \\ kept' check (type_changes <> ''),
    null_changes varchar(20) collate utf8mb4_bin default 'x' comment 'kept' check (null_changes <> ''),
    default_changes varchar(20) collate utf8mb4_bin not null default 'y' comment 'kept' check (default_changes <> ''),
    comment_changes varchar(20) collate utf8mb4_bin not null default 'x' comment 'changed' check (comment_changes <> ''),
    comment_goes int unsigned invisible default 5 check (comment_goes > 1),
    collation_changes varchar(20) collate latin1_bin not null default 'x' comment 'kept' check (collation_changes <> ''),
    check_changes varchar(20) collate utf8mb4_bin not null default 'x' comment 'kept' check (check_changes <> 'y'),
    update_comes timestamp(6) not null default current_timestamp(6) on update current_timestamp(6) comment 'kept',
    update_stays timestamp(6) null default null on update current_timestamp(6) comment 'kept',
    hides int invisible not null default 1 comment 'kept' check (hides > 0),
    shows int not null default 1 comment 'kept' check (shows > 0),
    primary key (id)
) default character set utf8mb4 collate utf8mb4_general_ci;
