create table base (id bigint not null, name varchar(10), age integer default 3 not null, code text);
create table heir (id bigint not null, name varchar(10), age integer default 3 not null, code text, more integer) inherits (base);
create table below (id bigint not null, name varchar(10), age integer default 3 not null, code text, more integer, deep integer) inherits (heir);
create table parent (id bigint not null, note text);
create table child (note text) inherits (parent);
