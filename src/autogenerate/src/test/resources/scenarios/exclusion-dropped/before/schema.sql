create table booking (
    id bigint not null,
    room int4range,
    during tsrange,
    constraint booking_pk primary key (id),
    constraint no_overlap exclude using gist (room with &&, during with &&) where (room is not null) deferrable
);
create table gone (r int4range, constraint gone_x exclude using gist (r with &&) initially deferred);
