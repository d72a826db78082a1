create table egg (
    id bigint not null,
    chicken_id bigint,
    next_id bigint,
    constraint egg_pkey primary key (id),
    constraint egg_chicken_id_fkey foreign key (chicken_id) references chicken (id),
    constraint egg_next_id_fkey foreign key (next_id) references egg (id)
);
alter table chicken add constraint chicken_egg foreign key (egg_id) references egg (id);
