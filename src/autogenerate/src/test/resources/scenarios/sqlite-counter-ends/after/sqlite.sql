create table t (id text not null primary key, note text);
create table u (note text not null, size integer, constraint u_key primary key (note));
