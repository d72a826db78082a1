create table chicken (id integer primary key autoincrement, egg_id integer references egg (id) on delete cascade deferrable initially deferred, name text not null default 'q');
create table egg (id integer primary key, chicken_id integer not null constraint egg_chicken references chicken (id) on update cascade on delete set null, next_id integer references egg (id), size integer);
