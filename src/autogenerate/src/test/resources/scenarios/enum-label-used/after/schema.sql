create type mood as enum ('ok', 'fine', 'happy');
create table t (id bigint primary key, m mood default 'fine', n mood default 'fine' check (n <> 'happy'));
create index t_fine on t (id) where m = 'fine';
