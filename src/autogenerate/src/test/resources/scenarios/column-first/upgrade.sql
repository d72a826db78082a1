alter table t add column fresh text;
