alter table t drop constraint changed;
alter table t drop constraint added;
alter table t add constraint changed exclude USING gist (b WITH &&);
