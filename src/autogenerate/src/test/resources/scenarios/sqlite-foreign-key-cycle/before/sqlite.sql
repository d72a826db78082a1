create table chicken (id integer primary key autoincrement, egg_id integer references egg (id) on delete cascade deferrable initially deferred);
create table egg (id integer primary key, chicken_id integer constraint egg_chicken references chicken (id) on update cascade on delete set null, next_id integer references egg (id));
