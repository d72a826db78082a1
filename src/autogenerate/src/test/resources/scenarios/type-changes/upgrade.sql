alter table t alter column longer type varchar(40);
alter table t alter column number type integer using number::integer;
alter table t alter column unlimited type varchar;
alter table t alter column limited type varchar(255),
    alter column bounded type varchar(20),
    alter column finer type numeric(11, 6),
    alter column whole type numeric(10, 0),
    alter column fraction type numeric(15, 5);
alter table t alter column wider type numeric(12, 5);
alter table t alter column smaller type integer,
    alter column tiny type smallint,
    alter column tinier type smallint,
    alter column bigger type bigint,
    alter column words type varchar(20) using words::text,
    alter column one type varchar(1),
    alter column digits type integer using digits::integer,
    alter column zoned type timestamp with time zone,
    alter column unzoned type timestamp,
    alter column exact type numeric(8, 0),
    alter column cents type numeric(10, 2);
alter table t alter column milli type timestamp;
alter table t alter column moment type time(3),
    alter column flag type integer using flag::integer,
    alter column ratio type double precision,
    alter column document type jsonb using document::jsonb,
    alter column list type text[] using list::text[],
    alter column bits type bit(8) using bits::bit(8),
    alter column length type text using length::text;
alter table u alter column finer type numeric(10, 6),
    alter column fraction type numeric(10, 5),
    alter column synonym type numeric(10, 0),
    alter column free type numeric(38, 5);
alter table u alter column six type varchar(12);
alter table u alter column words type varchar(10) using words::text,
    alter column cents type numeric(8, 2),
    alter column smaller type integer,
    alter column tiny type smallint,
    alter column tiny drop not null,
    alter column moment type timestamp(3),
    alter column day type time(3);
