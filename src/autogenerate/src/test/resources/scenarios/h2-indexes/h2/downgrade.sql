drop index UNIQUELY;
drop index REORDERED;
drop index PLACES;
drop index COME;
create unique index UNIQUELY on T (A, ID);
create index REORDERED on T (A, B desc);
create index GONE on T (A);
alter index NAMED_NEW rename to NAMED_OLD;
