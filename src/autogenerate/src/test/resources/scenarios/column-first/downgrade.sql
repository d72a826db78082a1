alter table t drop column fresh;
