alter table t alter column amount type numeric(12, 2),
    alter column label type varchar(5);
