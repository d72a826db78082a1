create table t (a integer, b integer, same integer generated always as (a  *  2
    + b) stored, x integer generated always as (a * b) stored, y integer generated always as (a - b) virtual);
