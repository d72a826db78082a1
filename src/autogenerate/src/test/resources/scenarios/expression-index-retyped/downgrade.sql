drop index t_upper;
drop index t_some;
drop index t_name;
drop index t_code;
alter table t alter column uid type text collate "C" using uid::text,
    alter column name type text collate "C",
    alter column code type varchar(20);
create index t_upper on t ((upper(name)) collate "C");
create index t_some on t (id) where (code)::text <> 'x'::text;
create index t_name on t (name collate "default" desc, id) where id > 3;
create index t_code on t ((COALESCE(code, 'x'::character varying)));
