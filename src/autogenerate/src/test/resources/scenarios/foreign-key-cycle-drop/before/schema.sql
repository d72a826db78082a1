create table chicken (id bigint primary key, egg_id bigint);
create table egg (id bigint primary key, chicken_id bigint references chicken (id), next_id bigint references egg (id));
alter table chicken add constraint chicken_egg foreign key (egg_id) references egg (id);
