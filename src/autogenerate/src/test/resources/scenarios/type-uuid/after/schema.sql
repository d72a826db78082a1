create table t (id uuid primary key, token uuid, day date, amount numeric(10, 2));
