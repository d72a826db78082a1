create extension btree_gist;
create table room (
    id integer,
    name text,
    during daterange,
    constraint room_pkey primary key (id, during without overlaps),
    constraint room_name unique (name, during without overlaps)
);
create table booking (
    id bigint primary key,
    room_id integer,
    during daterange,
    constraint booking_once unique (room_id, during without overlaps),
    constraint booking_room foreign key (room_id, period during) references room (id, period during)
);
create table stay (
    id integer,
    room_id integer,
    night daterange,
    price integer,
    constraint stay_pkey primary key (id, night without overlaps),
    constraint stay_price unique (price, night without overlaps),
    constraint stay_room foreign key (room_id, period night) references room (id, period during)
);
