create table parent (id bigint not null, code varchar(10) not null, constraint parent_pk primary key (id), constraint parent_code unique (code));
create table child (
    id bigint not null, parent_id bigint, code varchar(10), a integer, b integer, constraint child_pk primary key (id),
    constraint child_parent foreign key (parent_id) references parent (id) on delete set null on update cascade,
    constraint child_code foreign key (code) references parent (code),
    constraint child_unique unique (a, b), constraint child_changed check (b > 1 or b is null), constraint child_new check (a between 1 and 9),
    constraint come unique (a)
);
create table keyless (a integer not null, b integer not null, constraint keyless_pk primary key (a, b));
create table rekeyed (a integer not null, b integer not null, constraint rekeyed_pk primary key (b, a));
create table renamed (a integer not null, constraint renamed_new primary key (a), constraint renamed_check_new check (a <> 3));
