create table t (id bigint primary key, code text, name text, uid uuid);
create index t_code on t ((coalesce(code, 'x')));
create index t_some on t (id) where code <> 'x';
create index t_name on t (name desc, id) where id > 3;
create index t_upper on t ((upper(name)));
