create type gone as enum ('x');
create type less as enum ('a', 'b', 'c');
create type more as enum ('a', 'c');
