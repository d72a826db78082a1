create table t (
    id bigint primary key,
    longer varchar(30), number varchar(30), unlimited varchar(30), limited text, bounded varchar,
    finer decimal(10, 5), whole decimal(10, 5), fraction decimal(10), wider numeric(10, 5),
    smaller bigint, tiny bigint, tinier integer, bigger smallint, words integer, one char(1), digits varchar(10),
    zoned timestamp, unzoned timestamp with time zone, exact integer, cents numeric(8, 0), milli timestamp(3),
    moment time, flag boolean, ratio real, document json, list integer[], bits bit(4), length interval
);
create table u (
    id bigint primary key, finer decimal(10, 5), fraction decimal(10), synonym decimal(10, 2), free numeric, six varchar(6), words integer,
    cents numeric(8, 0), smaller smallint, tiny integer not null, moment timestamp, day time
);
