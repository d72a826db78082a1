alter index NAMED_OLD rename to NAMED_NEW;
drop index GONE;
drop index REORDERED;
drop index UNIQUELY;
create index COME on T (A desc);
create spatial index PLACES on T (PLACE);
create index REORDERED on T (B, A);
create unique nulls not distinct index UNIQUELY on T (A, ID);
