-- 1 of 2, in one transaction
create table egg (
    id bigint not null,
    chicken_id bigint,
    next_id bigint,
    constraint egg_pkey primary key (id),
    constraint egg_chicken_id_fkey foreign key (chicken_id) references chicken (id),
    constraint egg_next_id_fkey foreign key (next_id) references egg (id)
);
alter table chicken add constraint chicken_egg foreign key (egg_id) references egg (id) not valid;
-- 2 of 2, in one transaction
alter table chicken validate constraint chicken_egg;
