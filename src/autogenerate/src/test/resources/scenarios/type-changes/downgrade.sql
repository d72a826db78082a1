alter table u alter column day type time;
alter table u alter column moment type timestamp;
alter table u alter column tiny type integer,
    alter column tiny set not null,
    alter column smaller type smallint,
    alter column cents type numeric(8, 0),
    alter column words type integer using words::integer,
    alter column six type varchar(6);
alter table u alter column free type numeric;
alter table u alter column synonym type numeric(10, 2),
    alter column fraction type numeric(10, 0),
    alter column finer type numeric(10, 5);
alter table t alter column length type interval using length::interval,
    alter column bits type bit(4) using bits::bit(4),
    alter column list type integer[] using list::integer[],
    alter column document type json using document::json,
    alter column ratio type real,
    alter column flag type boolean using flag::boolean;
alter table t alter column moment type time;
alter table t alter column milli type timestamp(3),
    alter column cents type numeric(8, 0),
    alter column exact type integer,
    alter column unzoned type timestamp with time zone,
    alter column zoned type timestamp,
    alter column digits type varchar(10) using digits::text,
    alter column one type char(1),
    alter column words type integer using words::integer,
    alter column bigger type smallint,
    alter column tinier type integer,
    alter column tiny type bigint,
    alter column smaller type bigint,
    alter column wider type numeric(10, 5),
    alter column fraction type numeric(10, 0),
    alter column whole type numeric(10, 5),
    alter column finer type numeric(10, 5);
alter table t alter column bounded type varchar;
alter table t alter column limited type text;
alter table t alter column unlimited type varchar(30),
    alter column number type varchar(30) using number::text,
    alter column longer type varchar(30);
