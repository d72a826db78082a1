create table base (id bigint not null, name varchar(10), fax text);
create table heir (id bigint not null, name varchar(10), fax text, more integer) inherits (base);
create table below (id bigint not null, name varchar(10), fax text, more integer, deep integer) inherits (heir);
create table parent (id bigint not null);
create table child () inherits (parent);
