create table t (a int4range, b int4range, constraint changed exclude using gist (b with &&));
