create extension citext;
create extension hstore;
create extension ltree;
create table t (a text, b citext, c hstore default '', d ltree[], e citext[]);
create table gone (a citext not null default 'x', b hstore, c ltree, d citext[]);
