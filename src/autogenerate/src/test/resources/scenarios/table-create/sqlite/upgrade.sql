create table Child_SEQ (
    next_val bigint
);
insert into Child_SEQ values (1);
create table Parent (
    id integer not null,
    name varchar(50) not null,
    constraint Parent_pkey primary key (id),
    constraint Parent_name_key unique (name)
);
create table Child (
    age integer,
    id bigint not null,
    parent_id bigint not null,
    name varchar(255),
    constraint Child_pkey primary key (id),
    constraint child_age_set check (age >= 0),
    constraint child_name_set check (name <> ''),
    constraint Child_parent_id_fkey foreign key (parent_id) references Parent (id)
);
create index child_name_idx on Child (name desc);
