alter table thing drop constraint thing_kind_check;
alter table thing alter column text type varchar(255),
    alter column text drop not null,
    alter column note type text,
    alter column story type varchar(1024),
    alter column name type varchar(50),
    alter column milli type timestamp(3),
    alter column at type timestamp,
    alter column ratio type real,
    alter column rate type numeric(10, 2),
    alter column price type numeric(38, 2),
    alter column number type integer,
    alter column moment type time(0),
    alter column kind type smallint using kind::smallint,
    alter column flag type boolean using flag::boolean,
    alter column duration type numeric(21, 0),
    alter column day type date using day::date;
alter table thing add constraint thing_kind_check check ((kind >= 0) AND (kind <= 1));
