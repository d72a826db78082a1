alter table t drop index changes;
alter table t drop constraint wakes;
alter table t add constraint wakes check (`c` < 9);
create index changes on t ((`b` + 2));
create index comes on t ((cast(json_unquote(json_extract(`d`,'$.x')) as char(10) charset utf8mb4)));
