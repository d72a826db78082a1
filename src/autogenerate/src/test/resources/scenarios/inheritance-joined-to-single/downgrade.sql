alter table animal drop constraint animal_kind_check;
alter table animal drop constraint animal_check;
alter table animal drop column breed;
alter table animal drop column kind;
alter table animal drop column lives;
create table cat (
    lives integer not null,
    id bigint not null,
    constraint cat_pkey primary key (id),
    constraint fkuvkn4uhxvjlpectf8o7yi4kq foreign key (id) references animal (id)
);
create table dog (
    id bigint not null,
    breed varchar(255),
    constraint dog_pkey primary key (id),
    constraint fkpt87v28upxqbirkjqglpx7hyf foreign key (id) references animal (id)
);
