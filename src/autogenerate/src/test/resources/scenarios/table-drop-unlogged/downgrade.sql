drop table stays;
create unlogged table gone (
    a integer
) with (fillfactor=70, autovacuum_enabled=false);
create table gone_too (
    a integer
) with (toast_tuple_target=200);
