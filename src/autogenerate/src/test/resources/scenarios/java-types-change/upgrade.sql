alter table thing drop constraint thing_kind_check;
alter table thing alter column day type timestamp using day::timestamp,
    alter column duration type bigint,
    alter column flag type integer using flag::integer,
    alter column kind type varchar(255) using kind::text,
    alter column moment type time(3),
    alter column number type bigint,
    alter column price type numeric(10, 4),
    alter column rate type numeric(10, 4),
    alter column ratio type double precision,
    alter column at type timestamp with time zone,
    alter column milli type timestamp,
    alter column name type varchar(30),
    alter column story type text,
    alter column note type varchar(1024);
alter table thing alter column text type varchar(1000);
alter table thing alter column text set not null;
alter table thing add constraint thing_kind_check check (kind in ('FIRST','SECOND'));
