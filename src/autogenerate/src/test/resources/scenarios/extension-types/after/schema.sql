create extension citext;
create extension hstore;
create extension ltree;
create table t (a citext, b text, c hstore, d ltree[], e citext[], f ltree);
