create table thing (
    id bigint not null, typed varchar(40) default 'x' not null, number bigint default 5, required varchar(10) not null, optional varchar(10),
    defaulted varchar(10) default 'it''s', undefaulted varchar(10), redefaulted timestamp default localtimestamp(3),
    touched timestamp default localtimestamp on update localtimestamp, untouched timestamp, seen integer invisible, hidden integer,
    noted integer, computed bigint generated always as (number + 2), plain integer generated always as (id + 1), kept bigint,
    price numeric(12, 2) default 1.50, story varchar(1000), tags varchar(10) array not null, constraint thing_pk primary key (id)
);
comment on column thing.noted is 'new';
comment on column thing.typed is 'stays';
