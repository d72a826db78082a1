create table t (a integer, b integer, gone integer generated always as (a + b) stored, same integer generated always as (a*2 + b) stored);
