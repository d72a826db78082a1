create table t (
    id bigint primary key, big numeric(37, 0), long_text varchar(512), at timestamp(6), day date, national varchar(32), flag boolean not null, kind varchar(255),
    small smallint not null, price decimal(10, 2), amount numeric(19, 4), file oid, story text, letter char(1) not null, number integer,
    precisely timestamp(9)
);
