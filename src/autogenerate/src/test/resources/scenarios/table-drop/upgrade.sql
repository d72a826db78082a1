drop table gone;
drop table "Gone Too";
