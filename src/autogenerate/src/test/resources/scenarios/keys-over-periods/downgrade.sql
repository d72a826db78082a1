alter table stay drop column note;
alter table stay alter column room_id type integer;
alter table room alter column name type text;
alter table room alter column id type integer;
alter table stay add column price integer;
create table booking (
    id bigint not null,
    room_id integer,
    during daterange,
    constraint booking_pkey primary key (id),
    constraint booking_once unique (room_id, during without overlaps),
    constraint booking_room foreign key (room_id, period during) references room (id, period during)
);
alter table stay add constraint stay_price unique (price, night without overlaps);
