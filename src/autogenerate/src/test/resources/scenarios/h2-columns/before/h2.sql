create table thing (
    id bigint not null, typed varchar(20) default 'x' not null, number integer default 5, required varchar(10), optional varchar(10) not null,
    defaulted varchar(10), undefaulted varchar(10) default 'gone', redefaulted timestamp default current_timestamp,
    touched timestamp default localtimestamp, untouched timestamp on update localtimestamp, seen integer, hidden integer invisible,
    noted integer, computed integer generated always as (number + 1), plain integer, kept integer generated always as (number * 2),
    price numeric(10, 2) default 1.50, story clob, tags varchar(10) array, constraint thing_pk primary key (id)
);
comment on column thing.noted is 'old';
comment on column thing.typed is 'stays';
