create table parent (id bigint not null, code varchar(10) not null, constraint parent_pk primary key (id), constraint parent_code unique (code));
create table child (
    id bigint not null, parent_id bigint, code varchar(10), a integer, b integer, constraint child_pk primary key (id),
    constraint child_parent foreign key (parent_id) references parent (id) on delete cascade,
    constraint child_code foreign key (code) references parent (code),
    constraint child_unique unique nulls not distinct (a, b), constraint child_old check (a > 0), constraint child_changed check (b > 0),
    constraint gone unique (b)
);
create table keyless (a integer not null, b integer not null);
create table rekeyed (a integer not null, b integer not null, constraint rekeyed_pk primary key (a));
create table renamed (a integer not null, constraint renamed_old primary key (a), constraint renamed_check_old check (a <> 3));
