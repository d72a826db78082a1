drop table gone_too;
drop table gone;
create table stays (
    a integer
);
