create extension btree_gist;
create table room (
    id bigint,
    name varchar(40),
    during daterange,
    constraint room_pkey primary key (id, during without overlaps),
    constraint room_name unique (name, during without overlaps)
);
create table stay (
    id integer,
    room_id bigint,
    night daterange,
    note text,
    constraint stay_pkey primary key (id, night without overlaps),
    constraint stay_room foreign key (room_id, period night) references room (id, period during)
);
