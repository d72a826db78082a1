create type come as enum ('y', 'it''s');
create type less as enum ('a', 'c');
create type more as enum ('a', 'b', 'c');
