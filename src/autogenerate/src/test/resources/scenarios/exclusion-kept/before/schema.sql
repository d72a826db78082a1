create table booking (
    id bigint not null,
    room int4range,
    during tsrange,
    note varchar(255),
    constraint booking_pk primary key (id),
    constraint no_overlap exclude using gist (room with &&, during with &&) where (room is not null)
        deferrable initially deferred
);
