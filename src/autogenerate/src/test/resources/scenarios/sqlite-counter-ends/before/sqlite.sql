create table t (id integer primary key autoincrement, note text);
create table u (id integer not null, note text not null, constraint u_pkey primary key (id autoincrement));
