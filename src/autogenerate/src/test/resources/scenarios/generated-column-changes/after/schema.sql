create table t (a integer, b integer, plain integer generated always as (a - b) stored, computed integer, other integer generated always as (a * b) stored,
    stored integer generated always as (a + 1) virtual, virtual integer generated always as (a + 1) stored, check (other > 0), unique (other));
create index t_other on t (other, b);
create table document (id bigint primary key, body text, words tsvector generated always as (to_tsvector('english', body)) stored);
create index document_words on document using gin (words);
