-- 1 of 1, statement by statement
alter table labels drop constraint ck_kind;
alter table labels rename column kind to sort_of;
alter table nodes drop index ix_half;
alter table nodes drop index ix_next;
alter table nodes drop index uq_twice;
alter table nodes drop constraint ck_weight;
alter table nodes drop column half, ALGORITHM=INSTANT;
alter table nodes drop column twice, ALGORITHM=INSTANT;
alter table nodes rename column weight to mass;
alter table nodes add column half integer generated always as (`mass` / 2) stored;
alter table nodes add column twice integer generated always as (`mass` * 2) virtual, ALGORITHM=INSTANT;
alter table labels add constraint ck_kind check (`sort_of` between 0 and 3);
alter table nodes add unique key uq_twice (twice);
alter table nodes add constraint ck_weight check (`mass` > 0);
create index ix_half on nodes (half, other) ALGORITHM=INPLACE LOCK=NONE;
create index ix_next on nodes ((`mass` + 1));
