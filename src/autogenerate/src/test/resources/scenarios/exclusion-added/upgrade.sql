alter table t drop constraint changed;
alter table t add constraint added exclude USING gist (a WITH =);
alter table t add constraint changed exclude USING gist (b WITH =);
