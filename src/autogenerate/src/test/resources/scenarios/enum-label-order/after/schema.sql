create type level as enum ('HIGH', 'LOW', 'MEDIUM', 'NONE');
create type letters as enum ('C', 'A', 'B');
create type own as enum ('c', 'a', 'b');
create table t (id bigint primary key, level level, letters letters, own own);
