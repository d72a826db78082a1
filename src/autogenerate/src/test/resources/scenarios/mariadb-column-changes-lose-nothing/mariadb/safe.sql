-- 1 of 1, statement by statement
alter table t modify column id bigint not null auto_increment comment 'numbers',
    modify column type_changes varchar(30) collate utf8mb4_bin not null default 'x' comment 'it''s \\ kept' check (`type_changes` <> ''),
    modify column null_changes varchar(20) collate utf8mb4_bin default 'x' comment 'kept' check (`null_changes` <> ''), ALGORITHM=COPY, LOCK=NONE;
alter table t modify column default_changes varchar(20) collate utf8mb4_bin not null default 'y' comment 'kept' check (`default_changes` <> ''), ALGORITHM=INSTANT;
alter table t modify column comment_changes varchar(20) collate utf8mb4_bin not null default 'x' comment 'changed' check (`comment_changes` <> '');
alter table t modify column comment_goes integer unsigned invisible default 5 check (`comment_goes` > 1);
alter table t modify column collation_changes varchar(20) collate latin1_bin not null default 'x' comment 'kept' check (`collation_changes` <> ''), ALGORITHM=COPY, LOCK=NONE;
alter table t modify column check_changes varchar(20) collate utf8mb4_bin not null default 'x' comment 'kept' check (`check_changes` <> 'y');
alter table t modify column update_comes timestamp(6) not null default current_timestamp(6) on update current_timestamp(6) comment 'kept';
alter table t modify column update_stays timestamp(6) null on update current_timestamp(6) comment 'kept', ALGORITHM=COPY, LOCK=NONE;
alter table t modify column hides integer invisible not null default 1 comment 'kept' check (`hides` > 0);
alter table t modify column shows integer not null default 1 comment 'kept' check (`shows` > 0);
