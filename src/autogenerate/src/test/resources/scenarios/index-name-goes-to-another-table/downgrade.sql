drop table b;
create index moves on a (n);
create index also_moves on a (m);
